import type { ImportFault, NtmLevel } from "../contract"
import { fold } from "../lib/fold"
import { addDays, type IsoDay } from "../lib/local-day"
import type { UnitIndex } from "../modules/commune/rules/unit-index"
import { unitTitle } from "../modules/commune/rules/unit-period"
import { CellReader } from "../registry-import/check/cell-reader"
import { EXAMPLE_PREFIX } from "../registry-import/check/check-row"
import { readCommune } from "../registry-import/check/commune"
import type { TableRow } from "../registry-import/reader/table"
import { readDay, showDay } from "../registry-import/values/day"
import { NTM_COLUMNS, type NtmColumn } from "./columns"
import { ntmPeriodOn, readNtmLevel, readPeriod } from "./values"

/** One recognition of the file, normalised. */
export interface NtmRow {
  row: number
  unitId: string
  place: string
  level: NtmLevel
  decisionNumber: string
  decidedOn: IsoDay
  authorityName: string | null
  period: string
  endedOn: IsoDay | null
  note: string | null
}

export interface NtmContext {
  units: UnitIndex
  date1904: boolean
  today: IsoDay
}

type Cells = CellReader<NtmColumn>

const COLUMNS = new Map(NTM_COLUMNS.map((column) => [column.id, column]))
/** The national programme of NTM began with 800/QĐ-TTg of 2010. */
const FIRST_DECISION: IsoDay = "2010-01-01"
const MAX_DAYS_AHEAD = 365

function plausibleDay(cells: Cells, column: NtmColumn, { date1904, today }: NtmContext): IsoDay | null {
  const day = cells.read(column, (cell) => readDay(cell, date1904))
  if (day === null || (FIRST_DECISION <= day && day <= addDays(today, MAX_DAYS_AHEAD))) return day
  cells.report(column, {
    code: "IMPOSSIBLE_DATE",
    message: `Ngày ${showDay(day)} không thể có trong chương trình nông thôn mới.`,
    remedy: "Xem lại năm trên quyết định.",
  })
  return null
}

function readUnit(cells: Cells, decidedOn: IsoDay | null, { units }: NtmContext) {
  const name = cells.require("commune", cells.text("commune"))
  const district = cells.text("district")
  if (name === null || decidedOn === null) return null
  const reading = readCommune(units, name, district, decidedOn)
  if (!reading.ok) {
    cells.report("commune", reading.problem)
    return null
  }
  if (reading.value.kind === "commune") return reading.value
  cells.report("commune", {
    code: "NOT_A_RURAL_COMMUNE",
    message: `Ngày ${showDay(decidedOn)}, ${unitTitle(reading.value)} không phải xã: chỉ xã được công nhận nông thôn mới.`,
    remedy: "Bỏ dòng này (phường và thị trấn xét «đô thị văn minh»), hoặc sửa tên xã.",
  })
  return null
}

/** Normalises one row and gathers everything wrong with it. Pure. */
export function checkNtmRow(
  source: TableRow<NtmColumn>,
  context: NtmContext,
): { row: NtmRow | null; problems: ImportFault[] } {
  const cells: Cells = new CellReader(source, COLUMNS)
  const typed = source.cells.get("commune")?.text ?? ""
  if (fold(typed).startsWith(fold(EXAMPLE_PREFIX))) {
    cells.report("commune", {
      code: "EXAMPLE_ROW",
      severity: "warning",
      message: "Dòng ví dụ của bảng mẫu được bỏ qua.",
      remedy: "Xóa dòng này trước khi nộp.",
    })
    return { row: null, problems: cells.problems }
  }
  const row = normalise(cells, source.row, context)
  return { row: cells.hasFault ? null : row, problems: cells.problems }
}

function normalise(cells: Cells, row: number, context: NtmContext): NtmRow | null {
  const decidedOn = cells.require("decidedOn", plausibleDay(cells, "decidedOn", context))
  const unit = readUnit(cells, decidedOn, context)
  const level = cells.require("level", cells.readText("level", readNtmLevel))
  const decisionNumber = cells.require("decisionNumber", cells.text("decisionNumber"))
  const endedOn = plausibleDay(cells, "endedOn", context)
  const authorityName = cells.text("authority")
  const typedPeriod = cells.readText("period", readPeriod)
  const note = cells.text("note")
  if (decidedOn !== null && endedOn !== null && endedOn <= decidedOn) {
    cells.report("endedOn", {
      code: "END_BEFORE_DECISION",
      message: `Ngày thôi công nhận ${showDay(endedOn)} không sau ngày quyết định ${showDay(decidedOn)}.`,
      remedy: "Sửa một trong hai ngày.",
    })
  }
  if (unit === null || level === null || decisionNumber === null || decidedOn === null) return null
  const period = typedPeriod ?? ntmPeriodOn(decidedOn)
  const place = unitTitle(unit)
  return {
    row,
    unitId: unit.id,
    place,
    level,
    decisionNumber,
    decidedOn,
    authorityName,
    period,
    endedOn,
    note,
  }
}
