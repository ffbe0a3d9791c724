import { createHash } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Snapshot } from "../../../catalogue/model"

/** Bodies kept per snapshot; a crawler with endless parameters may not fill the memory. */
const MAX_BODIES = 300

interface Body {
  json: string
  etag: string
}

const bodiesOf = new WeakMap<Snapshot, Map<string, Body>>()

function bodyOf(snapshot: Snapshot, address: string, compute: () => unknown): Body {
  const bodies = bodiesOf.get(snapshot) ?? new Map<string, Body>()
  bodiesOf.set(snapshot, bodies)
  const known = bodies.get(address)
  if (known !== undefined) return known
  const json = JSON.stringify(compute())
  const body = { json, etag: `"${createHash("sha1").update(json).digest("base64url")}"` }
  if (bodies.size >= MAX_BODIES) bodies.clear()
  bodies.set(address, body)
  return body
}

/**
 * Answers from the snapshot. The same address is computed once per snapshot; caches may keep the
 * answer but must ask again each time (strong entity tag, 304 when nothing changed).
 */
export function answerFromSnapshot(
  req: MedusaRequest,
  res: MedusaResponse,
  snapshot: Snapshot,
  compute: () => unknown,
): void {
  const { json, etag } = bodyOf(snapshot, req.originalUrl, compute)
  res.setHeader("Cache-Control", "public, max-age=0, must-revalidate")
  res.setHeader("ETag", etag)
  res.type("application/json").send(json)
}
