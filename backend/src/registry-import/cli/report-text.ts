import type { ImportFault, ImportReport } from "../../contract"

const MAX_LINES = 200

function place({ row, column }: ImportFault): string {
  const where = [row === null ? null : `dòng ${row}`, column === null ? null : `cột «${column}»`]
  return where.filter((part) => part !== null).join(", ") || "cả tệp"
}

function faultLines(fault: ImportFault): string[] {
  const value = fault.value === null || fault.value === "" ? "" : ` · giá trị «${fault.value}»`
  return [`  ${place(fault)}${value} · ${fault.code}`, `    ${fault.message}`, `    → ${fault.remedy}`]
}

function section(title: string, faults: readonly ImportFault[]): string[] {
  if (faults.length === 0) return []
  const shown = faults.slice(0, MAX_LINES)
  const rest = faults.length - shown.length
  return [title, ...shown.flatMap(faultLines), ...(rest > 0 ? [`  … và ${rest} mục nữa.`] : [])]
}

/** The report as people read it. */
export function reportText(report: ImportReport): string {
  const { rows, created, updated, unchanged, faultCount, durationMs } = report
  const count = (number: number) => number.toLocaleString("vi-VN")
  const outcome =
    report.status === "refused"
      ? `TỪ CHỐI: ${count(faultCount)} lỗi. Không ghi dòng nào.`
      : report.status === "previewed"
        ? "XEM TRƯỚC, chưa ghi gì."
        : created + updated === 0
          ? "Không có gì thay đổi, không ghi gì."
          : "ĐÃ GHI vào sổ."
  return [
    `${report.fileName}: ${count(rows)} dòng trong ${(durationMs / 1000).toLocaleString("vi-VN")} giây. ${outcome}`,
    ...(report.status === "refused"
      ? []
      : [`  mới ${count(created)} · sửa ${count(updated)} · giữ nguyên ${count(unchanged)}`]),
    ...section("Lỗi", report.faults),
    ...section("Cảnh báo", report.warnings),
    ...(report.annotatedFile === null ? [] : [`Bản ghi chú lỗi: ${report.annotatedFile}`]),
  ].join("\n")
}
