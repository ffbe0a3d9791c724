import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { ApiFaultError } from "../../../lib/api-fault"
import { isInternal } from "./internal"
import { createRateLimit, rateLimitPerMinute } from "./rate-limit"

const limit = createRateLimit(rateLimitPerMinute(process.env))

/** Open data may be read by any page on the web; it carries no cookie and no personal data. */
function allowEveryOrigin(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  res.setHeader("Access-Control-Allow-Origin", "*")
  res.setHeader("Access-Control-Expose-Headers", "ETag, Retry-After, Content-Disposition")
  if (req.method !== "OPTIONS") return next()
  res.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS")
  res.setHeader("Access-Control-Allow-Headers", "Content-Type")
  res.setHeader("Access-Control-Max-Age", "86400")
  res.status(204).end()
}

function limitRate(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (isInternal(req)) return next()
  const waitSeconds = limit.take(req.ip ?? "unknown", Date.now())
  if (waitSeconds === null) return next()
  res.setHeader("Retry-After", String(waitSeconds))
  throw new ApiFaultError(429, {
    code: "TOO_MANY_REQUESTS",
    field: null,
    message: `Quá nhiều yêu cầu trong một phút. Xin thử lại sau ${waitSeconds} giây.`,
  })
}

/** A scorecard has some thirty short lines. */
const SCORECARD_LIMIT = "16kb"

export const openMiddlewares: MiddlewareRoute[] = [
  { matcher: "/open/v1*", middlewares: [allowEveryOrigin, limitRate] },
  { matcher: "/open/v1/rating/evaluate", methods: ["POST"], bodyParser: { sizeLimit: SCORECARD_LIMIT } },
]
