import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import QRCode from "qrcode"
import { readBackendEnv } from "../../../../../../config/env"
import { notFound } from "../../../../../../lib/api-fault"
import { readDatabase } from "../../../../../../lib/database"
import { findCertificate } from "../../../../../../register/verify"

const { storefrontUrl } = readBackendEnv(process.env)

/** QR of the public verification page of a certificate, for labels and printed certificates. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const certificate = await findCertificate(readDatabase(req.scope), req.params.code ?? "")
  if (certificate === null) {
    throw notFound("CERTIFICATE_UNKNOWN", "code", "Không có giấy chứng nhận nào mang mã này.")
  }
  const address = `${storefrontUrl}/tra-cuu/${encodeURIComponent(certificate.verificationCode)}`
  // Level Q survives a quarter of the print being rubbed off.
  const svg = await QRCode.toString(address, { type: "svg", errorCorrectionLevel: "Q", margin: 2 })
  res.setHeader("Cache-Control", "public, max-age=86400")
  res.type("image/svg+xml").send(svg)
}
