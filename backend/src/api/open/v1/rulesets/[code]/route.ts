import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { toDetails } from "../../../../../scoring/present-ruleset"
import { answerFromRuleset } from "../answer-ruleset"

/** GET /open/v1/rulesets/{code}: the facts of law, and the sets without their sheets. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerFromRuleset(req, res, toDetails)
}
