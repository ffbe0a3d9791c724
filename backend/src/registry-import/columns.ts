import type { ColumnSpec } from "./reader/header"

export type RegistryColumn =
  | "registryCode"
  | "productName"
  | "producerName"
  | "producerKind"
  | "taxCode"
  | "commune"
  | "district"
  | "productSet"
  | "points"
  | "stars"
  | "decisionNumber"
  | "decidedOn"
  | "authority"
  | "certificateNumber"
  | "issuedOn"
  | "expiresOn"
  | "form"
  | "withdrawnOn"
  | "withdrawnGround"
  | "note"

function column(
  id: RegistryColumn,
  title: string,
  synonyms: readonly string[],
  { required = false, maxLength = 200, day = false }: Partial<ColumnSpec<RegistryColumn>> = {},
): ColumnSpec<RegistryColumn> {
  return { id, title, synonyms, required, maxLength, day }
}

const MUST = { required: true }
const DAY = { maxLength: 40, day: true }

/** The columns of the office's register, in the order of the template. */
export const REGISTRY_COLUMNS: readonly ColumnSpec<RegistryColumn>[] = [
  column("registryCode", "Mã sản phẩm", ["Mã SP", "Mã số sản phẩm", "Mã OCOP"], { maxLength: 60 }),
  column("productName", "Tên sản phẩm", ["Sản phẩm", "Tên SP", "Tên sản phẩm OCOP"], MUST),
  column(
    "producerName",
    "Chủ thể",
    ["Tên chủ thể", "Chủ thể OCOP", "Chủ thể sản xuất", "Cơ sở sản xuất"],
    MUST,
  ),
  column("producerKind", "Loại hình chủ thể", ["Loại hình", "Loại chủ thể"], { maxLength: 60 }),
  column("taxCode", "Mã số thuế", ["MST"], { maxLength: 20 }),
  column("commune", "Xã/phường", ["Xã", "Phường", "Xã, phường", "Xã phường thị trấn", "Địa chỉ xã"], MUST),
  column("district", "Huyện (tại thời điểm công nhận)", ["Huyện", "Huyện/thị xã/thành phố", "Huyện thị"]),
  column("productSet", "Bộ sản phẩm (số hoặc tên)", ["Bộ", "Bộ sản phẩm", "Bộ SP", "Nhóm sản phẩm"]),
  column("points", "Điểm", ["Số điểm", "Tổng điểm", "Điểm trung bình", "Điểm đánh giá"], { maxLength: 20 }),
  column("stars", "Hạng sao", ["Sao", "Số sao", "Xếp hạng", "Hạng", "Phân hạng"], { ...MUST, maxLength: 20 }),
  column("decisionNumber", "Số quyết định", ["Số QĐ", "Quyết định số", "Quyết định"], {
    ...MUST,
    maxLength: 100,
  }),
  column("decidedOn", "Ngày quyết định", ["Ngày QĐ", "Ngày ký quyết định", "Ngày ban hành"], {
    ...MUST,
    ...DAY,
  }),
  column("authority", "Cơ quan công nhận", [
    "Cơ quan",
    "Cơ quan ban hành",
    "Cấp công nhận",
    "Cơ quan quyết định",
  ]),
  column("certificateNumber", "Số giấy chứng nhận", ["Số GCN", "Giấy chứng nhận số", "Số chứng nhận"], {
    maxLength: 100,
  }),
  column("issuedOn", "Ngày cấp", ["Ngày cấp GCN", "Ngày cấp giấy chứng nhận"], DAY),
  column(
    "expiresOn",
    "Ngày hết hạn",
    ["Hết hạn", "Ngày hết hiệu lực", "Hiệu lực đến", "Có giá trị đến"],
    DAY,
  ),
  column("form", "Hình thức", ["Hình thức (Mới, Đánh giá lại, Nâng hạng)", "Hình thức công nhận"], {
    maxLength: 40,
  }),
  column("withdrawnOn", "Ngày thu hồi", ["Thu hồi ngày"], DAY),
  column("withdrawnGround", "Lý do thu hồi", ["Căn cứ thu hồi"], { maxLength: 500 }),
  column("note", "Ghi chú", ["Chú thích"], { maxLength: 1000 }),
]

const TITLES = new Map(REGISTRY_COLUMNS.map(({ id, title }) => [id, title]))

export function columnTitle(id: RegistryColumn): string {
  return TITLES.get(id) ?? id
}
