import type { ImportFault } from "../../contract"
import type { ColumnSpec } from "../reader/header"
import type { RawCell } from "../reader/raw-row"
import type { TableRow } from "../reader/table"
import type { CellProblem, Reading } from "../values/reading"
import { tidyText } from "../values/text"

/**
 * Reads the cells of one row and gathers what is wrong with them. A cell that is blank reads as
 * null; a faulty one reads as null too and leaves its fault, so that reading goes on.
 */
export class CellReader<Id extends string> {
  readonly problems: ImportFault[] = []
  private readonly faulty = new Set<Id>()

  constructor(
    private readonly source: TableRow<Id>,
    private readonly columns: ReadonlyMap<Id, ColumnSpec<Id>>,
  ) {}

  get hasFault(): boolean {
    return this.problems.some(({ severity }) => severity === "fault")
  }

  report(column: Id, { code, message, remedy, severity = "fault" }: CellProblem): void {
    const title = this.columns.get(column)?.title ?? column
    // A cell may be looked at twice; one fault is said once.
    if (this.problems.some((known) => known.code === code && known.column === title)) return
    if (severity === "fault") this.faulty.add(column)
    this.problems.push({
      code,
      severity,
      row: this.source.row,
      column: title,
      value: this.source.cells.get(column)?.text.trim().slice(0, 200) ?? null,
      message,
      remedy,
    })
  }

  /** The cell, or null when blank or not a plain value. */
  cell(column: Id): RawCell | null {
    const cell = this.source.cells.get(column)
    if (cell === undefined || tidyText(cell.text) === "") {
      if (cell?.kind !== "formula") return null
    }
    if (cell.kind === "formula") {
      this.report(column, {
        code: "FORMULA_CELL",
        message: "Ô chứa công thức, không phải giá trị.",
        remedy: "Chép ô rồi dán lại bằng «Dán giá trị» (Paste Values).",
      })
      return null
    }
    if (cell.kind === "error") {
      this.report(column, {
        code: "ERROR_CELL",
        message: `Ô báo lỗi ${cell.text} của Excel.`,
        remedy: "Sửa ô lỗi thành giá trị thật hoặc để trống.",
      })
      return null
    }
    return cell
  }

  text(column: Id): string | null {
    const cell = this.cell(column)
    if (cell === null) return null
    const text = tidyText(cell.text)
    const limit = this.columns.get(column)?.maxLength ?? 200
    if (text.length <= limit) return text
    this.report(column, {
      code: "TOO_LONG",
      message: `Nội dung dài ${text.length} ký tự, quá giới hạn ${limit}.`,
      remedy: "Rút gọn nội dung ô.",
    })
    return null
  }

  read<T>(column: Id, reader: (cell: RawCell) => Reading<T>): T | null {
    const cell = this.cell(column)
    if (cell === null) return null
    const reading = reader(cell)
    if (reading.ok) return reading.value
    this.report(column, reading.problem)
    return null
  }

  readText<T>(column: Id, reader: (text: string) => Reading<T>): T | null {
    const text = this.text(column)
    if (text === null) return null
    const reading = reader(text)
    if (reading.ok) return reading.value
    this.report(column, reading.problem)
    return null
  }

  /** Reports a blank required cell; a faulty one has been reported already. */
  require<T>(column: Id, value: T | null): T | null {
    if (value === null && !this.faulty.has(column)) {
      const title = this.columns.get(column)?.title ?? column
      this.report(column, {
        code: "MISSING_VALUE",
        message: `Thiếu «${title}».`,
        remedy: "Điền ô này theo quyết định công nhận.",
      })
    }
    return value
  }
}
