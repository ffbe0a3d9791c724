import { EXAMPLE_PREFIX } from "../registry-import/check/check-row"
import { templateWorkbook } from "../registry-import/template/template-workbook"
import { NTM_COLUMNS } from "./columns"
import { NTM_LEVEL_LABELS } from "./values"

/** The empty list of NTM recognitions. */
export function ntmTemplate(): Promise<Buffer> {
  return templateWorkbook({
    sheetName: "Nông thôn mới",
    columns: NTM_COLUMNS,
    example: {
      commune: `${EXAMPLE_PREFIX} Xã Kỳ Phú`,
      district: "Huyện Kỳ Anh",
      level: NTM_LEVEL_LABELS.advanced,
      decisionNumber: "456/QĐ-UBND",
      decidedOn: "20/12/2023",
      authority: "UBND tỉnh Hà Tĩnh",
      period: "2021-2025",
    },
    lists: { level: Object.values(NTM_LEVEL_LABELS) },
    guide: {
      commune: "Tên xã vào đúng ngày quyết định; phường và thị trấn không xét nông thôn mới.",
      level: "đạt chuẩn, nâng cao hoặc kiểu mẫu; mỗi cấp độ một dòng.",
      decidedOn: "ngày/tháng/năm, đủ bốn số năm.",
      period: "Như 2021-2025; để trống thì lấy theo ngày quyết định.",
      endedOn: "Chỉ điền khi xã thôi được công nhận.",
    },
  })
}
