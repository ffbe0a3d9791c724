import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { loadProductSets } from "../../modules/rating/queries/rating-facts"
import { EXAMPLE_PREFIX } from "../check/check-row"
import { REGISTRY_COLUMNS } from "../columns"
import { FORM_LABELS, PRODUCER_KIND_LABELS } from "../values/vocabulary"
import { templateWorkbook } from "./template-workbook"

/** The empty register: lists of kinds, sets, stars and forms, an example row, a guide. */
export async function registryTemplate(db: Knex): Promise<Buffer> {
  const sets = (await loadProductSets(db)).map(({ no, name }) => `${no} ${name}`)
  return templateWorkbook({
    sheetName: "Sổ đăng ký",
    columns: REGISTRY_COLUMNS,
    example: {
      productName: `${EXAMPLE_PREFIX} Nước mắm Cửa Biển`,
      producerName: "HTX Cửa Biển",
      producerKind: PRODUCER_KIND_LABELS.cooperative,
      commune: "Xã Kỳ Phú",
      district: "Huyện Kỳ Anh",
      productSet: sets.find((set) => set.startsWith("9 ")) ?? "9",
      points: "71,5",
      stars: "4 sao",
      decisionNumber: "123/QĐ-UBND",
      decidedOn: "15/08/2024",
      authority: "UBND tỉnh Hà Tĩnh",
      certificateNumber: "01/GCN-OCOP",
      form: FORM_LABELS.new,
      note: "Dòng ví dụ, xóa trước khi nộp",
    },
    lists: {
      producerKind: Object.values(PRODUCER_KIND_LABELS),
      productSet: sets,
      stars: ["3 sao", "4 sao", "5 sao"],
      form: Object.values(FORM_LABELS),
    },
    guide: {
      registryCode: "Mã (tỉnh)-(xã)-(số thứ tự)-(năm) nếu có. Có mã thì đổi tên sản phẩm vẫn nhận ra.",
      producerKind: "Để trống thì suy từ chữ đầu của tên chủ thể (HTX, THT, Công ty, Hộ, Trang trại).",
      taxCode: "10, 12 hoặc 13 chữ số.",
      commune: "Tên vào đúng ngày quyết định; hệ thống tự nối sang đơn vị hiện nay.",
      district: "Huyện, thị xã, thành phố vào ngày quyết định; cần khi hai xã trùng tên.",
      productSet: "Số từ 1 đến 26 hoặc tên bộ sản phẩm.",
      points: "Điểm trung bình, ví dụ 71,5.",
      stars:
        "Phải khớp điểm: 3 sao từ 50, 4 sao từ 70, 5 sao từ 90. Thấp hơn vì thiếu mức tối thiểu thì ghi «thiếu mức tối thiểu» ở Ghi chú.",
      decidedOn: "ngày/tháng/năm, đủ bốn số năm.",
      authority: "Để trống thì lấy cơ quan thông thường theo hạng sao và ngày.",
      issuedOn: "Để trống thì lấy ngày quyết định.",
      expiresOn: "Ngày cuối còn hiệu lực; để trống thì tính 36 tháng từ ngày quyết định.",
      form: "Mới, Đánh giá lại hoặc Nâng hạng; để trống là Mới.",
      withdrawnOn: "Chỉ điền khi giấy đã bị thu hồi, kèm lý do.",
    },
  })
}
