import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CertificateHistory } from "../../../../../../contract"
import { notFound } from "../../../../../../lib/api-fault"
import { readDatabase } from "../../../../../../lib/database"
import { certificateHistoryOf } from "../../../../../../register/certificate-history"

/** What the record of a certificate said before and after each change, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CertificateHistory>): Promise<void> {
  const id = req.params.id ?? ""
  const history = await certificateHistoryOf(readDatabase(req.scope), id)
  if (history === null) throw notFound("CERTIFICATE_UNKNOWN", "id", `Không có giấy chứng nhận «${id}».`)
  res.json(history)
}
