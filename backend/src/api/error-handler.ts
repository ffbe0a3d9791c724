import { errorHandler as medusaErrorHandler, type MedusaErrorHandlerFunction } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ApiFaultError } from "../lib/api-fault"

const answerByMedusa = medusaErrorHandler()

/**
 * Answers our own refusals as `{ code, field, message }`; everything else is Medusa's to answer.
 * Public open-data addresses tell nothing of an unexpected error but that it happened.
 */
export const ocopErrorHandler: MedusaErrorHandlerFunction = (error: unknown, req, res, next) => {
  if (error instanceof ApiFaultError) {
    res.status(error.status).json(error.fault)
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
