import type { ColumnSpec } from "../registry-import/reader/header"

export type NtmColumn =
  | "commune"
  | "district"
  | "level"
  | "decisionNumber"
  | "decidedOn"
  | "authority"
  | "period"
  | "endedOn"
  | "note"

function column(
  id: NtmColumn,
  title: string,
  synonyms: readonly string[],
  { required = false, maxLength = 200, day = false }: Partial<ColumnSpec<NtmColumn>> = {},
): ColumnSpec<NtmColumn> {
  return { id, title, synonyms, required, maxLength, day }
}

const DAY = { maxLength: 40, day: true }

/** The columns of a list of NTM recognitions, in the order of the template. */
export const NTM_COLUMNS: readonly ColumnSpec<NtmColumn>[] = [
  column("commune", "Xã/phường", ["Xã", "Tên xã", "Xã, phường"], { required: true }),
  column("district", "Huyện", ["Huyện (tại thời điểm công nhận)", "Huyện/thị xã/thành phố"]),
  column("level", "Cấp độ", ["Mức", "Mức độ", "Mức đạt chuẩn", "Cấp độ (đạt chuẩn, nâng cao, kiểu mẫu)"], {
    required: true,
    maxLength: 60,
  }),
  column("decisionNumber", "Số quyết định", ["Số QĐ", "Quyết định số", "Quyết định"], {
    required: true,
    maxLength: 100,
  }),
  column("decidedOn", "Ngày quyết định", ["Ngày QĐ", "Ngày ban hành"], { ...DAY, required: true }),
  column("authority", "Cơ quan", ["Cơ quan công nhận", "Cơ quan ban hành"]),
  column("period", "Bộ tiêu chí (giai đoạn)", ["Bộ tiêu chí", "Giai đoạn"], { maxLength: 60 }),
  column("endedOn", "Ngày thôi công nhận", ["Ngày hết công nhận", "Ngày thu hồi"], DAY),
  column("note", "Ghi chú", ["Chú thích"], { maxLength: 1000 }),
]

const TITLES = new Map(NTM_COLUMNS.map(({ id, title }) => [id, title]))

export function ntmColumnTitle(id: NtmColumn): string {
  return TITLES.get(id) ?? id
}
