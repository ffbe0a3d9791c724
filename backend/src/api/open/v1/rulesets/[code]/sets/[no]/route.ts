import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { toSet } from "../../../../../../../scoring/present-ruleset"
import { answerFromRuleset } from "../../../answer-ruleset"

/** GET /open/v1/rulesets/{code}/sets/{no}: one scoring sheet. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerFromRuleset(req, res, (found) => toSet(found, req.params.no ?? ""))
}
