import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { certificateLifeOf } from "../../../../../../certification/certificate-life"
import type { CertificateLife } from "../../../../../../contract"
import { requireOffice } from "../../../../../../dossiers/officer"
import { readDatabase } from "../../../../../../lib/database"
import { dayParam, refuseUnknownParams } from "../../../../../../lib/query-params"

/** GET /admin/ocop/certificates/{id}/life[?as_of=]: the life line. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CertificateLife>,
): Promise<void> {
  await requireOffice(req)
  refuseUnknownParams(req.query, ["as_of"])
  res.json(await certificateLifeOf(readDatabase(req.scope), req.params.id ?? "", dayParam(req.query)))
}
