import { errorHandler as medusaErrorHandler, type MedusaErrorHandlerFunction } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ApiFault } from "../contract"
import { asApiFault } from "../lib/api-fault"

const answerByMedusa = medusaErrorHandler()

/** Bodies the parser could not take: it marks its errors with a type. */
const BODY_FAULTS: Readonly<Record<string, { status: number; fault: ApiFault }>> = {
  "entity.parse.failed": {
    status: 400,
    fault: { code: "BODY_NOT_JSON", field: null, message: "Nội dung gửi lên không phải JSON hợp lệ." },
  },
  "entity.too.large": {
    status: 413,
    fault: { code: "BODY_TOO_LARGE", field: null, message: "Nội dung gửi lên quá lớn." },
  },
}

function bodyFaultOf(error: unknown): { status: number; fault: ApiFault } | undefined {
  const type = typeof error === "object" && error !== null && "type" in error ? String(error.type) : ""
  return BODY_FAULTS[type]
}

/**
 * Answers our own refusals as `{ code, field, message }`; everything else is Medusa's to answer.
 * Public open-data addresses tell nothing of an unexpected error but that it happened.
 */
export const ocopErrorHandler: MedusaErrorHandlerFunction = (error: unknown, req, res, next) => {
  const refusal = asApiFault(error)
  if (refusal !== null) {
    res.status(refusal.status).json(refusal.fault)
    return
  }
  const bodyFault = bodyFaultOf(error)
  if (bodyFault !== undefined) {
    // Bodies are parsed before the open routes' middlewares: a page elsewhere must read the refusal too.
    if (req.path.startsWith("/open/")) res.setHeader("Access-Control-Allow-Origin", "*")
    res.status(bodyFault.status).json(bodyFault.fault)
    return
  }
  if (!req.path.startsWith("/open/") || res.headersSent) return answerByMedusa(error, req, res, next)
  req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(error instanceof Error ? error : String(error))
  res.status(500).json({
    code: "INTERNAL",
    field: null,
    message: "Máy chủ gặp sự cố ngoài ý muốn. Xin thử lại sau ít phút.",
  })
}
