import { timingSafeEqual } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { readBackendEnv } from "../../../config/env"

const { revalidateSecret } = readBackendEnv(process.env)

/** True for our own storefront server: it sends the shared secret in `x-ocop-internal`. */
export function isInternal(req: Pick<MedusaRequest, "headers">): boolean {
  const header = req.headers["x-ocop-internal"]
  if (typeof header !== "string") return false
  const given = Buffer.from(header)
  const expected = Buffer.from(revalidateSecret)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
