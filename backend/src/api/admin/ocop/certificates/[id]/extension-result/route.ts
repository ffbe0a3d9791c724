import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { extensionResultBody, type ExtensionAnswer } from "../../../../../../contract"
import { requireOffice } from "../../../../../../dossiers/officer"
import { readBody } from "../../../../../../lib/read-body"
import { endExtensionWorkflow } from "../../../../../../workflows/certificate/end-extension"

/** POST /admin/ocop/certificates/{id}/extension-result: the re-evaluation gave no new certificate. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ExtensionAnswer>,
): Promise<void> {
  const { id: actorId } = await requireOffice(req)
  const body = readBody(extensionResultBody, req.body)
  const { result } = await endExtensionWorkflow(req.scope).run({
    input: { ...body, certificateId: req.params.id ?? "", actorId },
  })
  res.json(result)
}
