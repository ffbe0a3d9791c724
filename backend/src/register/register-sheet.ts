import { PRODUCER_KIND_LABELS } from "../catalogue/producer-kinds"
import { producerKind, type RegisterRow } from "../contract"
import { AUTHORITY_WORDS, KIND_WORDS, shownDay, STATE_WORDS } from "./words"
import type { SheetColumn } from "./xlsx"

function kindLabel(kind: string): string {
  const known = producerKind.safeParse(kind)
  return known.success ? PRODUCER_KIND_LABELS[known.data] : kind
}

/** Columns of the exported register; headers match those the import reads, where both have them. */
export const REGISTER_SHEET: readonly SheetColumn<RegisterRow>[] = [
  { header: "Mã sản phẩm", width: 20, value: (row) => row.registry_code },
  { header: "Tên sản phẩm", width: 36, value: (row) => row.product },
  { header: "Chủ thể", width: 36, value: (row) => row.producer },
  { header: "Loại hình chủ thể", width: 20, value: (row) => kindLabel(row.producer_kind) },
  { header: "Xã/phường", width: 22, value: (row) => row.commune_at_recognition },
  { header: "Huyện (tại thời điểm công nhận)", width: 22, value: (row) => row.district_at_recognition },
  { header: "Xã/phường tại ngày tra cứu", width: 24, value: (row) => row.commune },
  { header: "Bộ sản phẩm", width: 12, value: (row) => row.set_no },
  { header: "Tên bộ sản phẩm", width: 30, value: (row) => row.set_name },
  { header: "Hạng sao", width: 10, value: (row) => row.awarded_stars },
  { header: "Sao đang hiệu lực", width: 12, value: (row) => row.stars },
  { header: "Trạng thái", width: 18, value: (row) => STATE_WORDS[row.state] },
  { header: "Số quyết định", width: 20, value: (row) => row.decision_number },
  { header: "Ngày quyết định", width: 14, value: (row) => shownDay(row.decided_on) },
  { header: "Cơ quan công nhận", width: 26, value: (row) => row.authority },
  { header: "Cấp công nhận", width: 14, value: (row) => AUTHORITY_WORDS[row.authority_level] },
  { header: "Số giấy chứng nhận", width: 20, value: (row) => row.certificate_number },
  { header: "Ngày cấp", width: 12, value: (row) => shownDay(row.issued_on) },
  { header: "Ngày hết hạn", width: 14, value: (row) => shownDay(row.expires_on) },
  { header: "Hình thức", width: 14, value: (row) => KIND_WORDS[row.kind] },
  { header: "Ngày thu hồi", width: 14, value: (row) => shownDay(row.withdrawn_on) },
  { header: "Lý do thu hồi", width: 30, value: (row) => row.withdrawn_ground },
  { header: "Mã tra cứu", width: 14, value: (row) => row.verification_code },
  { header: "Dữ liệu mẫu", width: 12, value: (row) => (row.sample ? "Mẫu" : null) },
]
