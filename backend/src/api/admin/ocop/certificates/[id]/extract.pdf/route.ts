import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { catalogueSnapshot } from "../../../../../../catalogue/snapshot"
import { certificateNotFound } from "../../../../../../certification/acts/locked-certificate"
import { printExtract } from "../../../../../../certification/print-extract"
import { readDatabase } from "../../../../../../lib/database"
import { findCertificate } from "../../../../../../register/verify"
import { sendPdf } from "../../../../../send-pdf"

const CODE = "SELECT verification_code AS code FROM ocop_certificate WHERE id = :id AND deleted_at IS NULL"

/** GET /admin/ocop/certificates/{id}/extract.pdf: what the public address prints, by the record's id. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const database = readDatabase(req.scope)
  const [row] = await database.rows<{ code: string }>(CODE, { id: req.params.id ?? "" })
  const certificate = row === undefined ? null : await findCertificate(database, row.code)
  if (certificate === null) throw certificateNotFound()
  const extract = await printExtract(
    database,
    await catalogueSnapshot(req.scope, { live: true }),
    certificate,
  )
  if (extract === null) throw certificateNotFound()
  sendPdf(res, extract.fileName, extract.pdf)
}
