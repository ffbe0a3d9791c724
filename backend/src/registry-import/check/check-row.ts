import type { ImportFault } from "../../contract"
import { fold } from "../../lib/fold"
import type { IsoDay } from "../../lib/local-day"
import type { UnitIndex } from "../../modules/commune/rules/unit-index"
import { unitTitle, type UnitPeriod } from "../../modules/commune/rules/unit-period"
import { REGISTRY_COLUMNS, type RegistryColumn } from "../columns"
import type { TableRow } from "../reader/table"
import type { ProductSetIndex } from "../values/product-set"
import { readPointsX100, readStars } from "../values/rating"
import { readTaxCode, taxCodeDoubt } from "../values/tax-code"
import { readForm, readProducerKind } from "../values/vocabulary"
import { CellReader } from "./cell-reader"
import { readCommune } from "./commune"
import { readDays } from "./days"
import type { RegisterRow } from "./register-row"
import { checkStarsAgainstPoints, readAuthority } from "./stars"

export interface RowContext {
  units: UnitIndex
  sets: ProductSetIndex
  date1904: boolean
  today: IsoDay
}

export interface CheckedRow {
  /** Null when the row has a fault, or is the template's example. */
  row: RegisterRow | null
  problems: ImportFault[]
}

type Cells = CellReader<RegistryColumn>

const COLUMNS = new Map(REGISTRY_COLUMNS.map((column) => [column.id, column]))
/** The template marks its example row so; such rows are passed over. */
export const EXAMPLE_PREFIX = "Ví dụ:"

/** Normalises one row of the spreadsheet and gathers everything wrong with it. Pure. */
export function checkRow(source: TableRow<RegistryColumn>, context: RowContext): CheckedRow {
  const cells: Cells = new CellReader(source, COLUMNS)
  const productName = cells.text("productName")
  if (productName !== null && fold(productName).startsWith(fold(EXAMPLE_PREFIX))) {
    cells.report("productName", {
      code: "EXAMPLE_ROW",
      severity: "warning",
      message: "Dòng ví dụ của bảng mẫu được bỏ qua.",
      remedy: "Xóa dòng này trước khi nộp.",
    })
    return { row: null, problems: cells.problems }
  }
  cells.require("productName", productName)
  const row = normalise(cells, source.row, productName, context)
  return { row: cells.hasFault ? null : row, problems: cells.problems }
}

function normalise(
  cells: Cells,
  rowNumber: number,
  productName: string | null,
  context: RowContext,
): RegisterRow | null {
  const producerName = cells.require("producerName", cells.text("producerName"))
  const days = readDays(cells, context.date1904, context.today)
  const unit = readUnit(cells, days.decidedOn, context)
  const note = cells.text("note")
  const stars = cells.require("stars", cells.read("stars", readStars))
  const pointsX100 = cells.read("points", readPointsX100)
  const district = unit === null ? null : context.units.districtOf(unit.id)
  const districtTitle = district === null ? null : unitTitle(district)
  const { decidedOn, issuedOn, expiresOn, withdrawnOn } = days
  if (stars !== null && pointsX100 !== null && decidedOn !== null) {
    checkStarsAgainstPoints(cells, stars, pointsX100, decidedOn, note)
  }
  const authority =
    stars === null || decidedOn === null ? null : readAuthority(cells, stars, decidedOn, districtTitle)
  const taxCode = cells.readText("taxCode", readTaxCode)
  const doubt = taxCode === null ? null : taxCodeDoubt(taxCode)
  if (doubt !== null) cells.report("taxCode", doubt)
  const set = cells.readText("productSet", (text) => context.sets.read(text))
  const withdrawnGround = readGround(cells, withdrawnOn)
  const decisionNumber = cells.require("decisionNumber", cells.text("decisionNumber"))
  const certificateNumber = cells.text("certificateNumber")
  const registryCode = cells.text("registryCode")
  const producerKind = cells.readText("producerKind", readProducerKind)
  const kind = cells.readText("form", readForm) ?? "new"
  if (productName === null || producerName === null || decisionNumber === null) return null
  if (unit === null || stars === null || authority === null) return null
  if (decidedOn === null || issuedOn === null || expiresOn === null) return null
  return {
    row: rowNumber,
    registryCode,
    productName,
    producerName,
    producerKind,
    taxCode,
    unitId: unit.id,
    presentUnitId: context.units.presentOf(unit.id)?.id ?? unit.id,
    districtTitle,
    setId: set?.id ?? null,
    setNo: set?.no ?? null,
    pointsX100,
    stars,
    decisionNumber,
    decidedOn,
    authorityName: authority.name,
    authorityLevel: authority.level,
    certificateNumber,
    issuedOn,
    expiresOn,
    kind,
    withdrawnOn,
    withdrawnGround,
    note,
  }
}

function readUnit(cells: Cells, decidedOn: IsoDay | null, context: RowContext): UnitPeriod | null {
  const name = cells.require("commune", cells.text("commune"))
  const district = cells.text("district")
  if (name === null || decidedOn === null) return null
  const reading = readCommune(context.units, name, district, decidedOn)
  if (reading.ok) return reading.value
  cells.report("commune", reading.problem)
  return null
}

function readGround(cells: Cells, withdrawnOn: IsoDay | null): string | null {
  const ground = cells.text("withdrawnGround")
  const typed = cells.cell("withdrawnOn")
  if (withdrawnOn !== null && ground === null) {
    cells.report("withdrawnGround", {
      code: "WITHDRAWAL_WITHOUT_GROUND",
      message: "Có ngày thu hồi mà thiếu lý do thu hồi.",
      remedy: "Ghi lý do theo quyết định thu hồi (Điều 8, 26/2026/QĐ-TTg).",
    })
  }
  if (typed === null && withdrawnOn === null && ground !== null) {
    cells.report("withdrawnOn", {
      code: "WITHDRAWAL_WITHOUT_DATE",
      message: "Có lý do thu hồi mà thiếu ngày thu hồi.",
      remedy: "Ghi ngày của quyết định thu hồi, hoặc xóa lý do.",
    })
  }
  return ground
}
