import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { certificateNotFound } from "../../../../../../certification/acts/locked-certificate"
import { printExtract } from "../../../../../../certification/print-extract"
import { readDatabase } from "../../../../../../lib/database"
import { findCertificate } from "../../../../../../register/verify"
import { sendPdf } from "../../../../../send-pdf"
import { snapshotFor } from "../../../snapshot"

/** GET /open/v1/verify/{code}/extract.pdf: extract of the register's entry, with the signed QR code. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const database = readDatabase(req.scope)
  const certificate = await findCertificate(database, (req.params.code ?? "").slice(0, 120))
  if (certificate === null) throw certificateNotFound()
  const extract = await printExtract(database, await snapshotFor(req, { live: true }), certificate)
  if (extract === null) throw certificateNotFound()
  sendPdf(res, extract.fileName, extract.pdf)
}
