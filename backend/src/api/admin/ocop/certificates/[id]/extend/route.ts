import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { extendCertificateBody, type ExtensionAnswer } from "../../../../../../contract"
import { requireOffice } from "../../../../../../dossiers/officer"
import { readBody } from "../../../../../../lib/read-body"
import { extendCertificateWorkflow } from "../../../../../../workflows/certificate/extend-certificate"

/** POST /admin/ocop/certificates/{id}/extend: in force until a result (Điều 12.3). */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ExtensionAnswer>,
): Promise<void> {
  const { id: actorId } = await requireOffice(req)
  const body = readBody(extendCertificateBody, req.body)
  const { result } = await extendCertificateWorkflow(req.scope).run({
    input: { ...body, certificateId: req.params.id ?? "", actorId },
  })
  res.json(result)
}
