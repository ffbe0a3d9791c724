import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressIndex } from "../../../../../addresses/address-index"
import type { AddressProvince } from "../../../../../contract"
import { ADDRESS_CACHE_CONTROL } from "../parameters"

/** The 34 provinces and cities since 01/07/2025, by official code. */
export function GET(_req: MedusaRequest, res: MedusaResponse<AddressProvince[]>): void {
  res.setHeader("Cache-Control", ADDRESS_CACHE_CONTROL)
  res.json(addressIndex().provinces)
}
