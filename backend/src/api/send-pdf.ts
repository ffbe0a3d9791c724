import type { MedusaResponse } from "@medusajs/framework/http"

/** Sends a PDF to be shown, under a name for saving. What it says is of this moment: nobody keeps it. */
export function sendPdf(res: MedusaResponse, fileName: string, pdf: Buffer): void {
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader("Content-Disposition", `inline; filename="${fileName.replace(/[^\w.-]/g, "-")}"`)
  res.setHeader("Cache-Control", "no-store")
  res.send(pdf)
}
