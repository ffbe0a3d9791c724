import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { productIdeaBody, type IdeaFunnel } from "../../../../contract"
import { readIdeaFunnel } from "../../../../dossiers/office/ideas"
import { requireOffice } from "../../../../dossiers/officer"
import { readDatabase } from "../../../../lib/database"
import { readBody } from "../../../../lib/read-body"
import { registerIdeaWorkflow } from "../../../../workflows/dossier/register-idea"

/** GET /admin/ocop/ideas: the stages before a dossier. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<IdeaFunnel>): Promise<void> {
  await requireOffice(req)
  res.json(await readIdeaFunnel(readDatabase(req.scope).knex))
}

/** POST /admin/ocop/ideas */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const { id: actorId } = await requireOffice(req)
  const idea = readBody(productIdeaBody, req.body)
  const { result: id } = await registerIdeaWorkflow(req.scope).run({ input: { idea, actorId } })
  res.status(201).json({ id })
}
