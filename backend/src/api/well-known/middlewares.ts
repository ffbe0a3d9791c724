import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { certificateKeys } from "../../certification/keys/certificate-qr"
import { readDatabase } from "../../lib/database"

/**
 * GET /.well-known/ocop-certificate-keys.json. A middleware, because routes by file leave out folders
 * whose name begins with a dot. Any page and any app may read it.
 */
async function answerKeys(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  try {
    const keys = await certificateKeys(readDatabase(req.scope).knex)
    res.setHeader("Access-Control-Allow-Origin", "*")
    res.setHeader("Cache-Control", "public, max-age=300")
    res.json(keys)
  } catch (error) {
    next(error)
  }
}

export const wellKnownMiddlewares: MiddlewareRoute[] = [
  { matcher: "/.well-known/ocop-certificate-keys.json", methods: ["GET"], middlewares: [answerKeys] },
]
