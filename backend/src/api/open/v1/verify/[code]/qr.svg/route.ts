import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import QRCode from "qrcode"
import { certificateQrText } from "../../../../../../certification/keys/certificate-qr"
import { notFound } from "../../../../../../lib/api-fault"
import { readDatabase } from "../../../../../../lib/database"
import { findCertificate } from "../../../../../../register/verify"

/** QR of the public verification page of a certificate, signed, for labels and printed certificates. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const database = readDatabase(req.scope)
  const certificate = await findCertificate(database, req.params.code ?? "")
  if (certificate === null) {
    throw notFound("CERTIFICATE_UNKNOWN", "code", "Không có giấy chứng nhận nào mang mã này.")
  }
  const text = await certificateQrText(database.knex, certificate)
  // Level M: with the signature, more redundancy would make the squares too small for a label.
  const svg = await QRCode.toString(text, { type: "svg", errorCorrectionLevel: "M", margin: 2 })
  res.setHeader("Cache-Control", "public, max-age=86400")
  res.type("image/svg+xml").send(svg)
}
