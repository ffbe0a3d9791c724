import type { ServerResponse } from "node:http"
import { toPdf, toWord, type Paper } from "../../documents/paper"
import { notFound } from "../../lib/api-fault"
import type { FormFacts } from "./form-facts"
import { mau01 } from "./mau-01"
import { mau02 } from "./mau-02"
import { mau03 } from "./mau-03"

const TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
} as const

function formNotFound(message: string) {
  return notFound("FORM_NOT_FOUND", "file", message)
}

function paperOf(form: string, facts: FormFacts): Paper {
  if (form === "mau-01") return mau01(facts)
  if (form === "mau-02") return mau02(facts)
  if (facts.report === null) throw formNotFound("UBND xã chưa lập báo cáo (Mẫu 03) cho hồ sơ này.")
  return mau03(facts, facts.report)
}

/**
 * Sends a form as a download: `mau-01.docx`, `mau-02.pdf`, …
 * @throws ApiFaultError 404 FORM_NOT_FOUND for another name, or a report that is not written yet
 */
export async function sendForm(res: ServerResponse, fileName: string, facts: FormFacts): Promise<void> {
  const match = /^(mau-0[123])\.(docx|pdf)$/.exec(fileName)
  if (match?.[1] === undefined)
    throw formNotFound("Có các mẫu: mau-01, mau-02, mau-03, đuôi .docx hoặc .pdf.")
  const paper = paperOf(match[1], facts)
  const type = match[2] === "pdf" ? "pdf" : "docx"
  const content = type === "pdf" ? await toPdf(paper) : await toWord(paper)
  res.setHeader("Content-Type", TYPES[type])
  res.setHeader("Content-Disposition", `attachment; filename="${fileName}"`)
  res.setHeader("Cache-Control", "private, no-store")
  res.end(content)
}
