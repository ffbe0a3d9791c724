import { defaultExpiry } from "../../law/rulesets"
import { addDays, addMonths, type IsoDay } from "../../lib/local-day"
import type { RegistryColumn } from "../columns"
import { readDay, showDay } from "../values/day"
import type { CellReader } from "./cell-reader"

/** OCOP began with 490/QĐ-TTg in 2018: an earlier decision is a slip of the pen. */
const FIRST_DECISION: IsoDay = "2018-01-01"
const MAX_DAYS_AHEAD = 365
const MAX_VALIDITY_MONTHS = 120

export interface RowDays {
  decidedOn: IsoDay | null
  issuedOn: IsoDay | null
  expiresOn: IsoDay | null
  withdrawnOn: IsoDay | null
}

type Cells = CellReader<RegistryColumn>

function plausibleDay(
  cells: Cells,
  column: RegistryColumn,
  date1904: boolean,
  latest: IsoDay,
): IsoDay | null {
  const day = cells.read(column, (cell) => readDay(cell, date1904))
  if (day === null || (FIRST_DECISION <= day && day <= latest)) return day
  cells.report(column, {
    code: "IMPOSSIBLE_DATE",
    message: `Ngày ${showDay(day)} không thể có: chương trình OCOP bắt đầu năm 2018 và ngày không thể quá ${showDay(latest)}.`,
    remedy: "Xem lại năm trên giấy.",
  })
  return null
}

/** Reads the four days of a certificate, fills the defaults, and checks them against each other. */
export function readDays(cells: Cells, date1904: boolean, today: IsoDay): RowDays {
  const latest = addDays(today, MAX_DAYS_AHEAD)
  const decidedOn = cells.require("decidedOn", plausibleDay(cells, "decidedOn", date1904, latest))
  const issuedOn = plausibleDay(cells, "issuedOn", date1904, latest) ?? decidedOn
  const withdrawnOn = plausibleDay(cells, "withdrawnOn", date1904, latest)
  const last = addMonths(decidedOn ?? latest, MAX_VALIDITY_MONTHS)
  const typedExpiry = plausibleDay(cells, "expiresOn", date1904, last)
  const expiresOn = typedExpiry ?? (decidedOn === null ? null : defaultExpiry(decidedOn))
  compareDays(cells, { decidedOn, issuedOn, expiresOn, withdrawnOn })
  return { decidedOn, issuedOn, expiresOn, withdrawnOn }
}

function compareDays(cells: Cells, { decidedOn, issuedOn, expiresOn, withdrawnOn }: RowDays): void {
  if (decidedOn !== null && issuedOn !== null && issuedOn < decidedOn) {
    cells.report("issuedOn", {
      code: "ISSUE_BEFORE_DECISION",
      severity: "warning",
      message: `Ngày cấp ${showDay(issuedOn)} trước ngày quyết định ${showDay(decidedOn)}.`,
      remedy: "Xem lại hai ngày; nếu giấy ghi đúng như vậy thì bỏ qua.",
    })
  }
  if (issuedOn !== null && expiresOn !== null && expiresOn <= issuedOn) {
    cells.report("expiresOn", {
      code: "EXPIRY_BEFORE_ISSUE",
      message: `Ngày hết hạn ${showDay(expiresOn)} không sau ngày cấp ${showDay(issuedOn)}.`,
      remedy: "Sửa ngày hết hạn, hoặc để trống để tính 36 tháng từ ngày quyết định.",
    })
  }
  if (issuedOn !== null && withdrawnOn !== null && withdrawnOn < issuedOn) {
    cells.report("withdrawnOn", {
      code: "WITHDRAWAL_BEFORE_ISSUE",
      message: `Ngày thu hồi ${showDay(withdrawnOn)} trước ngày cấp ${showDay(issuedOn)}.`,
      remedy: "Sửa ngày thu hồi theo quyết định thu hồi.",
    })
  }
}
