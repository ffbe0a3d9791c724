import type { RulesetLoadReport } from "../contract"

const OUTCOMES: Readonly<Record<RulesetLoadReport["status"], (report: RulesetLoadReport) => string>> = {
  loaded: ({ code, version }) => `ĐÃ NẠP ${code ?? ""} thành phiên bản ${version ?? ""}.`,
  unchanged: ({ code, version }) =>
    `Không có gì mới: ${code ?? ""} phiên bản ${version ?? ""} đã nói đúng như vậy.`,
  previewed: ({ code, version }) => `XEM TRƯỚC, chưa ghi gì: ${code ?? ""} sẽ có phiên bản ${version ?? ""}.`,
  refused: ({ faults }) => `TỪ CHỐI: ${faults.length} lỗi. Không ghi gì.`,
}

/** The report as people read it. */
export function loadReportText(report: RulesetLoadReport, fileName: string): string {
  return [
    `${fileName}: ${OUTCOMES[report.status](report)}`,
    ...report.faults.flatMap(({ code, path, message }) => [
      `  ${path || "cả tệp"} · ${code}`,
      `    ${message}`,
    ]),
  ].join("\n")
}
