import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { issueCertificateBody, type IssuedCertificate } from "../../../../contract"
import { requireOffice } from "../../../../dossiers/officer"
import { readBody } from "../../../../lib/read-body"
import { issueCertificateWorkflow } from "../../../../workflows/certificate/issue-certificate"

/** POST /admin/ocop/certificates: a recognition made elsewhere, from its decision. 201. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<IssuedCertificate>,
): Promise<void> {
  const { id: actorId } = await requireOffice(req)
  const body = readBody(issueCertificateBody, req.body)
  const { result } = await issueCertificateWorkflow(req.scope).run({ input: { ...body, actorId } })
  const { certificateId, number, verificationCode } = result
  res.status(201).json({ certificateId, number, verificationCode })
}
