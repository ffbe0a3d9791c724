import type { SheetRow } from "../../src/registry-import/testing/sheet-rows"
import { validRow } from "./harness"

/** One thing wrong with a registry, and the code that must name it. */
export interface FaultCase {
  code: string
  what: string
  rows: SheetRow[]
  /** Spreadsheet row and words the message must hold. */
  row: number
  says: string
}

function one(code: string, what: string, changes: SheetRow, says: string): FaultCase {
  return { code, what, rows: [validRow(1, changes)], row: 2, says }
}

const PROVINCE = "UBND tỉnh Hà Tĩnh"

export const ROW_FAULTS: readonly FaultCase[] = [
  one("UNKNOWN_COMMUNE", "Xã không có", { commune: "Xã Không Đâu" }, "Không Đâu"),
  one("UNKNOWN_COMMUNE", "Xã ở huyện khác", { district: "Huyện Can Lộc" }, "xã Kỳ Phú (huyện Kỳ Anh)"),
  one(
    "COMMUNE_NOT_IN_FORCE",
    "Xã cũ, quyết định sau sáp nhập",
    { decidedOn: "15/08/2025", district: "" },
    "đến hết ngày 30/06/2025; từ 01/07/2025 thuộc xã Kỳ Anh",
  ),
  one(
    "COMMUNE_NOT_IN_FORCE",
    "Xã mới, quyết định trước sáp nhập",
    { commune: "Phường Thành Sen", district: "", decidedOn: "15/08/2023" },
    "chỉ có từ 01/07/2025",
  ),
  one(
    "AMBIGUOUS_COMMUNE",
    "Hai nơi trùng tên khi bỏ dấu",
    { commune: "Thach Ha", district: "" },
    "thành phố Hà Tĩnh",
  ),
  one("STARS_POINTS_MISMATCH", "3 sao mà 71 điểm", { points: 71 }, "thuộc hạng 4 sao"),
  one("STARS_POINTS_MISMATCH", "4 sao mà 61,5 điểm", { stars: 4, authority: PROVINCE }, "thuộc hạng 3 sao"),
  one(
    "WRONG_AUTHORITY",
    "4 sao do huyện",
    { stars: 4, points: 75, authority: "UBND huyện Kỳ Anh" },
    "UBND tỉnh",
  ),
  one("WRONG_AUTHORITY", "5 sao do tỉnh", { stars: 5, points: 92, authority: PROVINCE }, "Bộ"),
  one("UNKNOWN_AUTHORITY", "Cơ quan không rõ cấp", { authority: "Ban điều hành" }, "Ban điều hành"),
  {
    code: "DUPLICATE_CERTIFICATE_NUMBER",
    what: "Hai sản phẩm một số giấy",
    rows: [validRow(1), validRow(2, { certificateNumber: " gcn-1 " })],
    row: 3,
    says: "dòng 2",
  },
  one("EXPIRY_BEFORE_ISSUE", "Hết hạn trước ngày cấp", { expiresOn: "01/05/2023" }, "01/05/2023"),
  {
    code: "OVERLAPPING_CERTIFICATES",
    what: "Hai giấy cùng hiệu lực",
    rows: [
      validRow(1),
      validRow(1, { decidedOn: "20/06/2024", decisionNumber: "9/QĐ-THỬ", certificateNumber: "GCN-9" }),
    ],
    row: 3,
    says: "15/05/2026",
  },
  one("IMPOSSIBLE_DATE", "Ngày 31/02", { decidedOn: "31/02/2023" }, "31/02/2023"),
  one("IMPOSSIBLE_DATE", "Trước khi có OCOP", { decidedOn: "15/05/2008" }, "2018"),
  one("IMPOSSIBLE_DATE", "Quá xa về sau", { decidedOn: "15/05/2123" }, "15/05/2123"),
  one("BAD_DATE", "Hai số năm", { decidedOn: "15/05/23" }, "hai số năm"),
  one("BAD_STARS", "2 sao", { stars: 2 }, "2 sao"),
  one("BAD_STARS", "Sao không đọc được", { stars: "khá" }, "khá"),
  one("BAD_POINTS", "Điểm quá 100", { points: 171 }, "171"),
  one("UNKNOWN_SET", "Bộ không có", { productSet: 99 }, "99"),
  one("UNKNOWN_KIND", "Loại hình lạ", { producerKind: "Tập đoàn vũ trụ" }, "Tập đoàn vũ trụ"),
  one("UNKNOWN_FORM", "Hình thức lạ", { form: "Gia công" }, "Gia công"),
  one("BAD_TAX_CODE", "Mã số thuế 5 số", { taxCode: "12345" }, "12345"),
  one("WITHDRAWAL_WITHOUT_GROUND", "Thu hồi không lý do", { withdrawnOn: "01/02/2024" }, "lý do"),
  one("WITHDRAWAL_WITHOUT_DATE", "Lý do không ngày", { withdrawnGround: "Ngừng sản xuất" }, "ngày thu hồi"),
  one(
    "WITHDRAWAL_BEFORE_ISSUE",
    "Thu hồi trước khi cấp",
    { withdrawnOn: "01/02/2022", withdrawnGround: "Sai hồ sơ" },
    "01/02/2022",
  ),
  one("MISSING_VALUE", "Thiếu số quyết định", { decisionNumber: "" }, "Số quyết định"),
  one("TOO_LONG", "Tên quá dài", { productName: "x".repeat(300) }, "300"),
  {
    code: "DUPLICATE_ROW",
    what: "Dòng chép lặp",
    rows: [validRow(1, { certificateNumber: "" }), validRow(1, { certificateNumber: "" })],
    row: 3,
    says: "dòng 2",
  },
  {
    code: "AMBIGUOUS_PRODUCT",
    what: "Một tên, nhiều mã",
    rows: [
      validRow(1, { registryCode: "42-1-001" }),
      validRow(1, { registryCode: "42-1-002", certificateNumber: "GCN-2" }),
      validRow(1, { certificateNumber: "GCN-3" }),
    ],
    row: 4,
    says: "nhiều mã sản phẩm",
  },
  {
    code: "AMBIGUOUS_PRODUCER",
    what: "Một tên chủ thể, nhiều mã số thuế",
    rows: [
      validRow(1, { taxCode: "3000000012" }),
      validRow(2, { producerName: "HTX Thử 1", taxCode: "3000000020" }),
      validRow(3, { producerName: "HTX Thử 1" }),
    ],
    row: 4,
    says: "khác mã số thuế",
  },
]
