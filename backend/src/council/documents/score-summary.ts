import type { SheetColumn } from "../../register/xlsx"
import { ITEM_STATE_WORDS } from "../words"
import { remarksOf, type ReportItem, type SessionReport } from "./session-report"

type Column = SheetColumn<ReportItem>

const points = (x100: number | undefined): number | null => (x100 === undefined ? null : x100 / 100)

/** Columns of the score summary: one for each member who scores, between the product and its result. */
export function summaryColumns({ session }: SessionReport): Column[] {
  const members: Column[] = session.members
    .filter(({ isScoring }) => isScoring)
    .map(({ id, fullName }) => ({
      header: fullName,
      width: 14,
      value: ({ totals }) => points(totals.get(id)),
    }))
  return [
    { header: "TT", width: 6, value: ({ item }) => item.position },
    { header: "Sản phẩm", width: 36, value: ({ item }) => item.productName },
    { header: "Chủ thể", width: 30, value: ({ item }) => item.producerName },
    { header: "Bộ sản phẩm", width: 10, value: ({ item }) => item.setNo },
    { header: "Bộ tiêu chí", width: 12, value: ({ item }) => item.rulesetCode },
    { header: "Trạng thái", width: 16, value: ({ item }) => ITEM_STATE_WORDS[item.state] },
    { header: "Lượt chấm", width: 10, value: ({ item }) => item.result?.round ?? null },
    ...members,
    { header: "Điểm trung bình", width: 14, value: ({ item }) => points(item.result?.averageX100) },
    { header: "Chênh lệch", width: 12, value: ({ item }) => points(item.result?.gapX100) },
    { header: "Sao theo điểm", width: 12, value: ({ item }) => item.result?.band ?? null },
    { header: "Sao sau mức tối thiểu", width: 14, value: ({ item }) => item.result?.stars ?? null },
    { header: "Ghi chú", width: 50, value: remarksOf },
  ]
}
