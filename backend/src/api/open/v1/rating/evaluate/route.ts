import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { EvaluateAnswer, EvaluateFault } from "../../../../../contract"
import { readDatabase } from "../../../../../lib/database"
import { evaluateBody } from "../../../../../scoring/evaluate-request"

/** POST /open/v1/rating/evaluate: scores a product by its set's sheet; writes nothing. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<EvaluateAnswer | EvaluateFault>,
): Promise<void> {
  res.setHeader("Cache-Control", "no-store")
  const outcome = await evaluateBody(readDatabase(req.scope).knex, req.body)
  if (outcome.ok) {
    res.json(outcome.answer)
    return
  }
  const [first] = outcome.faults
  res.status(400).json({
    code: first?.code ?? "INVALID_BODY",
    field: first?.field ?? null,
    message: first?.message ?? "",
    faults: [...outcome.faults],
  })
}
