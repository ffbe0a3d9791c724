import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withdrawCertificateBody, type WithdrawalAnswer } from "../../../../../../contract"
import { requireOffice } from "../../../../../../dossiers/officer"
import { readBody } from "../../../../../../lib/read-body"
import { withdrawCertificateWorkflow } from "../../../../../../workflows/certificate/withdraw-certificate"

/** POST /admin/ocop/certificates/{id}/withdraw: by decision, on one of the grounds of Điều 8. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<WithdrawalAnswer>,
): Promise<void> {
  const { id: actorId } = await requireOffice(req)
  const body = readBody(withdrawCertificateBody, req.body)
  const { result } = await withdrawCertificateWorkflow(req.scope).run({
    input: { ...body, certificateId: req.params.id ?? "", actorId },
  })
  res.json(result)
}
