import type { PaperBlock } from "../../documents/paper"
import type { IsoDay } from "../../lib/local-day"
import type { FormFacts } from "./form-facts"

/** What stands where nothing is written: room for a pen. */
const BLANK = "………………………………"

export function shown(text: string | null | undefined): string {
  return text === null || text === undefined || text.trim() === "" ? BLANK : text
}

export function shownDay(day: IsoDay | null): string {
  return day === null ? "……/……/………" : day.split("-").reverse().join("/")
}

export function field(label: string, value: string | null | undefined): PaperBlock {
  return { kind: "line", text: `${label}: ${shown(value)}`, align: "left" }
}

export function heading(text: string): PaperBlock {
  return { kind: "line", text, bold: true, align: "left" }
}

export function title(text: string): PaperBlock {
  return { kind: "line", text, bold: true, align: "center", size: 30 }
}

/** A longer text, paragraph by paragraph. */
export function prose(text: string): PaperBlock[] {
  return shown(text)
    .split(/\n+/)
    .map((paragraph) => ({ kind: "line", text: paragraph, align: "both" }))
}

export function tick(isTicked: boolean): string {
  return isTicked ? "☑" : "☐"
}

/** Industry, group and set of the product, as the ruleset names them. */
export function setWords({ ruleset, version }: FormFacts): string {
  const set = ruleset.sets?.find(({ no }) => no === version.product.setNo)
  if (set === undefined) return ""
  const industry = ruleset.industries.find(({ code }) => code === set.industry)
  const group = industry?.groups?.find(({ code }) => code === set.group)
  return [industry?.name, group?.name, `Bộ ${set.no}. ${set.name}`]
    .filter((name) => name !== undefined)
    .join(" / ")
}

/** Foot of every form: which version it prints, so that paper and system can be compared. */
export function versionNote({ sha256, version }: FormFacts): PaperBlock {
  const text =
    sha256 === null
      ? "Bản nháp, chưa nộp."
      : `In từ hồ sơ điện tử phiên bản ${version.no}, mã kiểm tra SHA-256: ${sha256}`
  return { kind: "line", text, italics: true, align: "left", size: 18 }
}
