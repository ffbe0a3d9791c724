import type { MedusaRequest } from "@medusajs/framework/http"
import { isInternal } from "../../open/v1/internal"

/** Longest address worth keeping as a key. */
const ADDRESS_LENGTH = 64

/**
 * Who is asking, for limits. Shoppers come through the storefront, whose word on their address is
 * taken only when it proves itself; anyone else is the socket they came on.
 */
export function callerOf(req: MedusaRequest): string {
  const told = req.headers["x-ocop-client-address"]
  if (typeof told === "string" && told !== "" && isInternal(req)) return told.slice(0, ADDRESS_LENGTH)
  return req.socket.remoteAddress ?? "unknown"
}
