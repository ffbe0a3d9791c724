import type { EvaluateAnswer } from "@ocop/backend/contract"
import { callBackend } from "@/commerce/server/medusa"
import { readJson, refuse, refuseForeign, relay, UNREADABLE } from "@/commerce/server/route"

/** A scorecard has some thirty short lines; the backend refuses larger ones too. */
const MOST_BYTES = 16_384

/**
 * POST /api/tu-cham-diem: what is chosen on a sheet so far, to the rating API of the backend, and its
 * answer back. Nothing is kept on the way.
 */
export async function POST(request: Request): Promise<Response> {
  const foreign = refuseForeign(request)
  if (foreign !== null) return foreign
  if (!(Number(request.headers.get("content-length") ?? Number.NaN) <= MOST_BYTES)) {
    const message = "Phiếu chấm gửi lên quá dài. Tải lại trang rồi thử lại."
    return refuse(413, { code: "BODY_TOO_LARGE", field: null, message })
  }
  const body = await readJson(request)
  if (body === null) return refuse(400, UNREADABLE)
  return relay(
    await callBackend<EvaluateAnswer>("/open/v1/rating/evaluate", {
      method: "POST",
      body,
      from: request.headers,
    }),
  )
}
