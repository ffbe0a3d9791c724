import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressIndex } from "../../../../../addresses/address-index"
import { searchAddresses } from "../../../../../addresses/search-addresses"
import type { AddressMatch } from "../../../../../contract"
import { ADDRESS_CACHE_CONTROL, readProvince, readQuestion } from "../parameters"

/** Present communes for what was typed, present and former names alike (`?q=ky phu&province=42`). */
export function GET(req: MedusaRequest, res: MedusaResponse<AddressMatch[]>): void {
  const [q, province] = [readQuestion(req.query.q), readProvince(req.query.province)]
  res.setHeader("Cache-Control", ADDRESS_CACHE_CONTROL)
  res.json(searchAddresses(addressIndex(), q, province))
}
