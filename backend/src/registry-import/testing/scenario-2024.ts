import { addDays, type IsoDay } from "../../lib/local-day"
import { showDay } from "../values/day"
import { placesOn } from "./places"
import type { SheetRow } from "./sheet-rows"

/** What the scenario holds on 31/12/2024: the figures of the province's report of 2024. */
export const SCENARIO_2024 = {
  asOf: "2024-12-31",
  recognisedTotal: 396,
  validTotal: 314,
  validByStar: { "3": 299, "4": 15, "5": 0 },
  expiredTotal: 78,
  withdrawnTotal: 4,
  inYearByStar: {
    "3": { new: 60, reEvaluated: 30, upgraded: 0 },
    "4": { new: 7, reEvaluated: 1, upgraded: 0 },
  },
} as const

interface Group {
  count: number
  stars: 3 | 4
  /** Day of the first decision; products follow each other day by day, then begin again. */
  first: IsoDay
  spreadDays: number
  /** First day of the re-evaluations, when the group has them. */
  again?: IsoDay
  withdrawn?: IsoDay
}

const GROUPS: readonly Group[] = [
  // Recognised in 2024: 60 new and 30 re-evaluated at 3 stars, 7 new and 1 re-evaluated at 4.
  { count: 60, stars: 3, first: "2024-03-01", spreadDays: 60 },
  { count: 30, stars: 3, first: "2021-05-10", spreadDays: 30, again: "2024-05-02" },
  { count: 7, stars: 4, first: "2024-10-15", spreadDays: 7 },
  { count: 1, stars: 4, first: "2021-09-01", spreadDays: 1, again: "2024-08-20" },
  // Recognised in 2022 and 2023 and still valid: 209 at 3 stars, 7 at 4.
  { count: 209, stars: 3, first: "2022-09-01", spreadDays: 300 },
  { count: 7, stars: 4, first: "2022-11-01", spreadDays: 7 },
  // No longer valid: 78 ran out without re-evaluation, 4 were withdrawn.
  { count: 73, stars: 3, first: "2020-02-03", spreadDays: 200 },
  { count: 5, stars: 4, first: "2021-11-20", spreadDays: 5 },
  { count: 4, stars: 3, first: "2022-12-01", spreadDays: 4, withdrawn: "2024-06-20" },
]

function certificate(serial: number, stars: 3 | 4, decidedOn: IsoDay, form: string): SheetRow {
  return {
    stars,
    points: stars === 4 ? 75 : 60.5,
    decidedOn: showDay(decidedOn),
    decisionNumber: `${decidedOn.replaceAll("-", "")}/QĐ-THỬ`,
    certificateNumber: `KB2024-${serial}-${decidedOn.slice(0, 4)}`,
    form,
  }
}

/** A registry that adds up to SCENARIO_2024; valid in every row, the same at every call. */
export function buildScenario2024(): SheetRow[] {
  const places = placesOn(["2020-02-03", "2024-12-31"])
  const rows: SheetRow[] = []
  let serial = 0
  for (const { count, stars, first, spreadDays, again, withdrawn } of GROUPS) {
    for (let place = 0; place < count; place += 1, serial += 1) {
      const shift = place % spreadDays
      const product: SheetRow = {
        productName: `Sản phẩm kịch bản ${serial}`,
        producerName: `HTX Kịch bản ${serial}`,
        ...places[serial % places.length],
      }
      const decision = certificate(serial, stars, addDays(first, shift), "Mới")
      const ending: SheetRow =
        withdrawn === undefined
          ? {}
          : { withdrawnOn: showDay(withdrawn), withdrawnGround: "Không còn đáp ứng tiêu chí (kịch bản thử)" }
      rows.push({ ...product, ...decision, ...ending })
      if (again === undefined) continue
      rows.push({ ...product, ...certificate(serial, stars, addDays(again, shift), "Đánh giá lại") })
    }
  }
  return rows
}
