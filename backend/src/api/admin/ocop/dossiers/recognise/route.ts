import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { recogniseBody, type RecognitionOutcome } from "../../../../../contract"
import { officerOf, requireOffice } from "../../../../../dossiers/officer"
import { readBody } from "../../../../../lib/read-body"
import { recogniseDossiersWorkflow } from "../../../../../workflows/dossier/recognise-dossiers"

/** POST /admin/ocop/dossiers/recognise: one decision for many dossiers, all or none. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ outcomes: RecognitionOutcome[] }>,
): Promise<void> {
  await requireOffice(req)
  const request = readBody(recogniseBody, req.body)
  const { result } = await recogniseDossiersWorkflow(req.scope).run({
    input: { officer: await officerOf(req), request },
  })
  res.json({ outcomes: result })
}
