import type { BoardRow } from "../../contract"
import type { SheetColumn } from "../../register/xlsx"
import { CLOCK_WORDS, KIND_WORDS, STATE_WORDS } from "../words"

const CLOCK_STATUS_WORDS = { running: "Trong hạn", soon: "Sắp đến hạn", overdue: "Quá hạn" } as const

const shownDay = (day: string | null | undefined) => day?.split("-").reverse().join("/") ?? null

/** The board as the office's workbook. */
export const BOARD_COLUMNS: readonly SheetColumn<BoardRow>[] = [
  { header: "Mã sản phẩm", width: 22, value: (row) => row.productCode },
  { header: "Sản phẩm", width: 34, value: (row) => row.productName },
  { header: "Chủ thể", width: 34, value: (row) => row.producerName },
  { header: "Xã, phường", width: 20, value: (row) => row.unitName },
  { header: "Bộ sản phẩm", width: 12, value: (row) => row.setNo },
  { header: "Hình thức", width: 14, value: (row) => KIND_WORDS[row.kind] },
  { header: "Trạng thái", width: 24, value: (row) => STATE_WORDS[row.state] },
  { header: "Ngày nộp", width: 12, value: (row) => shownDay(row.lodgedOn) },
  { header: "Ngày xã đề nghị", width: 16, value: (row) => shownDay(row.proposedOn) },
  {
    header: "Thời hạn",
    width: 34,
    value: (row) => (row.clock === null ? null : CLOCK_WORDS[row.clock.kind]),
  },
  { header: "Hạn cuối", width: 12, value: (row) => shownDay(row.clock?.dueOn) },
  {
    header: "Tình trạng hạn",
    width: 14,
    value: (row) => (row.clock === null ? null : CLOCK_STATUS_WORDS[row.clock.status]),
  },
  {
    header: "Điểm trung bình",
    width: 14,
    value: (row) => (row.averageX100 === null ? null : row.averageX100 / 100),
  },
  { header: "Hạng sao", width: 10, value: (row) => row.stars },
]
