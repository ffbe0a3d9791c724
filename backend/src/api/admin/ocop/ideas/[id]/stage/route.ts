import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ideaStageBody, type IdeaFunnel } from "../../../../../../contract"
import { readIdeaFunnel } from "../../../../../../dossiers/office/ideas"
import { requireOffice } from "../../../../../../dossiers/officer"
import { readDatabase } from "../../../../../../lib/database"
import { readBody } from "../../../../../../lib/read-body"
import { moveIdeaWorkflow } from "../../../../../../workflows/dossier/move-idea"

/** POST /admin/ocop/ideas/{id}/stage: appraised, or the plan accepted. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<IdeaFunnel>): Promise<void> {
  await requireOffice(req)
  const request = readBody(ideaStageBody, req.body)
  await moveIdeaWorkflow(req.scope).run({ input: { ideaId: req.params.id ?? "", request } })
  res.json(await readIdeaFunnel(readDatabase(req.scope).knex))
}
