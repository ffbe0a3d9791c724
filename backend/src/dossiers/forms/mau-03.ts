import type { CommuneReportEntry } from "../../contract"
import type { Paper } from "../../documents/paper"
import type { FormFacts } from "./form-facts"
import { field, heading, prose, shownDay, title, versionNote } from "./form-parts"

/** Mẫu 03, Phụ lục III of 26/2026/QĐ-TTg: the commune's report and proposal. */
export function mau03(facts: FormFacts, report: CommuneReportEntry): Paper {
  const { version, unitTitle } = facts
  const { registration } = version.content
  const place = unitTitle.toLocaleUpperCase("vi")
  return {
    title: `Báo cáo của UBND ${unitTitle} – ${version.product.name}`,
    blocks: [
      { kind: "letterhead", issuer: ["MẪU SỐ 03", "ỦY BAN NHÂN DÂN", place] },
      field("Số", report.documentNumber),
      { kind: "line", text: `Ngày ${shownDay(report.reportedOn)}`, align: "right", italics: true },
      title("BÁO CÁO ĐÁNH GIÁ MỘT SỐ NỘI DUNG CỦA HỒ SƠ ĐĂNG KÝ OCOP"),
      heading("I. HỒ SƠ SẢN PHẨM"),
      field("1. Chủ thể", version.producer.legalName),
      field("2. Loại hình tổ chức", facts.producerKindWords),
      field("3. Địa chỉ", registration.address),
      field("4. Người đại diện pháp luật", registration.representativeName),
      field("Giới tính", registration.representativeGender),
      field("Dân tộc", registration.representativeEthnicity),
      field("Địa chỉ thường trú", registration.representativeResidence),
      field("5. Sản phẩm đăng ký", version.product.name),
      field("Số sản phẩm mẫu gửi kèm", String(report.sampleCount)),
      heading("II. ĐÁNH GIÁ"),
      heading("1. Sử dụng nguyên liệu địa phương"),
      ...prose(report.rawMaterial),
      heading("2. Sử dụng lao động địa phương"),
      ...prose(report.labour),
      heading("3. Nguồn gốc ý tưởng sản phẩm"),
      ...prose(report.ideaOrigin),
      heading("4. Bản sắc, trí tuệ địa phương"),
      ...prose(report.localIdentity),
      {
        kind: "line",
        text: `UBND ${unitTitle} đề nghị UBND tỉnh Hà Tĩnh đánh giá, phân hạng sản phẩm «${version.product.name}» của ${version.producer.legalName}.`,
      },
      {
        kind: "signatures",
        signers: [
          { title: "", name: "" },
          { title: `TM. Ủy ban nhân dân ${unitTitle}`, name: "" },
        ],
      },
      versionNote(facts),
    ],
  }
}
