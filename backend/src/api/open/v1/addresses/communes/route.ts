import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressIndex } from "../../../../../addresses/address-index"
import type { AddressCommune } from "../../../../../contract"
import { badRequest } from "../../../../../lib/api-fault"
import { ADDRESS_CACHE_CONTROL, readProvince } from "../parameters"

/** The communes and wards of one province (`?province=42`), by official code. */
export function GET(req: MedusaRequest, res: MedusaResponse<AddressCommune[]>): void {
  const province = readProvince(req.query.province)
  if (province === null) {
    throw badRequest("MISSING_PROVINCE", "province", "Thiếu tham số province: mã tỉnh, ví dụ 42 cho Hà Tĩnh.")
  }
  res.setHeader("Cache-Control", ADDRESS_CACHE_CONTROL)
  res.json(addressIndex().communesOf.get(province) ?? [])
}
