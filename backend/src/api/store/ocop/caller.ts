import { createHash, timingSafeEqual } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { readBackendEnv } from "../../../config/env"

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest()
}

/**
 * Who is asking, for limits. Shoppers come through the storefront, whose word on their address is
 * taken only when it proves itself with the shared secret; anyone else is the socket they came on.
 */
export function callerOf(req: MedusaRequest): string {
  const proof = req.headers["x-ocop-proxy-secret"]
  const told = req.headers["x-ocop-client-address"]
  if (typeof proof === "string" && typeof told === "string") {
    const { revalidateSecret } = readBackendEnv(process.env)
    if (timingSafeEqual(digest(proof), digest(revalidateSecret))) return told.slice(0, 64)
  }
  return req.socket.remoteAddress ?? "unknown"
}
