import type { Paper } from "../../documents/paper"
import { KIND_WORDS } from "../words"
import type { FormFacts } from "./form-facts"
import { field, heading, setWords, shown, shownDay, tick, title, versionNote } from "./form-parts"

/** Mẫu 01, Phụ lục III of 26/2026/QĐ-TTg: registration, with the receipts of commune and province. */
export function mau01(facts: FormFacts): Paper {
  const { version, communeReceipt, provinceReceipt, lodgedOn, proposedOn } = facts
  const { registration } = version.content
  const year = (lodgedOn ?? "").slice(0, 4)
  const kinds = (["first", "upgrade", "re_evaluation"] as const)
    .map((kind) => `${tick(version.kind === kind)} ${KIND_WORDS[kind]}`)
    .join("     ")
  const samples = registration.sampleCount === null ? null : String(registration.sampleCount)
  return {
    title: `Phiếu đăng ký – ${version.product.name}`,
    blocks: [
      { kind: "letterhead", issuer: ["MẪU SỐ 01", version.producer.legalName] },
      title("PHIẾU ĐĂNG KÝ ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP"),
      { kind: "line", text: `Tỉnh Hà Tĩnh, năm ${shown(year)}`, align: "center" },
      heading("1. Đơn vị đăng ký"),
      field("Tên đơn vị", version.producer.legalName),
      field("Mã số thuế", version.producer.taxCode),
      field("Người đại diện pháp luật", registration.representativeName),
      field("Chức vụ", registration.representativeTitle),
      field("Địa chỉ liên hệ", registration.address),
      field("Điện thoại", registration.phone),
      field("Thư điện tử", registration.email),
      heading("2. Sản phẩm"),
      field("Tên sản phẩm", version.product.name),
      heading("3. Ngành, nhóm, bộ sản phẩm"),
      { kind: "line", text: shown(setWords(facts)), align: "left" },
      heading("4. Hình thức đăng ký"),
      { kind: "line", text: kinds, align: "left" },
      heading("5. Tài liệu gửi kèm"),
      {
        kind: "line",
        text: "Báo cáo tự đánh giá về sản phẩm (Mẫu số 02) và tài liệu minh chứng.",
        align: "left",
      },
      field("Số sản phẩm mẫu", samples),
      {
        kind: "line",
        text: "Chúng tôi chịu trách nhiệm về tính đúng sự thật của phiếu này và của hồ sơ, và thực hiện các quy định về đánh giá, phân hạng sản phẩm OCOP.",
      },
      {
        kind: "signatures",
        signers: [
          { title: "", name: "" },
          { title: "Đại diện", name: registration.representativeName },
        ],
      },
      heading("PHẦN CỦA CƠ QUAN TIẾP NHẬN"),
      {
        kind: "table",
        columns: [
          { header: "Nơi tiếp nhận", widthPercent: 34 },
          { header: "Phiếu số", widthPercent: 26 },
          { header: "Ngày nhận", widthPercent: 16 },
          { header: "Người nhận, chữ ký", widthPercent: 24 },
        ],
        rows: [
          [`UBND ${facts.unitTitle}`, shown(communeReceipt), shownDay(lodgedOn), ""],
          ["Cơ quan quản lý OCOP cấp tỉnh", shown(provinceReceipt), shownDay(proposedOn), ""],
        ],
      },
      versionNote(facts),
    ],
  }
}
