import type { MedusaResponse } from "@medusajs/framework/http"
import { importJob, type ImportJob } from "../../../../contract"

/** A job without what only the server needs, and without paths of the server's disk. */
export function publicJob(job: ImportJob): ImportJob {
  const parsed = importJob.parse(job)
  const report = parsed.report
  if (report === null || report.annotatedFile === null) return parsed
  const annotatedFile = `/admin/ocop/imports/${job.id}/annotated`
  return { ...parsed, report: { ...report, annotatedFile } }
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** Sends a workbook for download under an ASCII-safe and a true name. */
export function sendWorkbook(res: MedusaResponse, fileName: string, content: Buffer): void {
  res.setHeader("Content-Type", XLSX)
  res.setHeader(
    "Content-Disposition",
    `attachment; filename="ocop.xlsx"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  )
  res.send(content)
}
