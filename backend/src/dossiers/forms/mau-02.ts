import type { PaperTick } from "../../contract"
import type { Paper, PaperBlock } from "../../documents/paper"
import { evaluateDraft } from "../../modules/rating/rules/evaluate"
import { showPoints } from "../../modules/rating/rules/points"
import { sheetOf } from "../../modules/rating/rules/sheet"
import type { FormFacts } from "./form-facts"
import { field, heading, prose, setWords, shown, tick, title, versionNote } from "./form-parts"

const TICK_WORDS: Readonly<Record<PaperTick, string>> = {
  business_registration: "Giấy đăng ký kinh doanh",
  quality_declaration: "Công bố chất lượng sản phẩm",
  food_safety_certificate: "Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm",
  other_condition_certificate: "Giấy chứng nhận đủ điều kiện sản xuất khác",
  trademark: "Giấy chứng nhận đăng ký nhãn hiệu",
  geographical_indication_use: "Quyền sử dụng chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận",
  patent: "Bằng sáng chế",
  industrial_design: "Bằng độc quyền kiểu dáng công nghiệp",
  copyright: "Giấy chứng nhận quyền tác giả",
  other_ip: "Văn bằng sở hữu trí tuệ khác",
}

/** Part III: the sheet in its order, with what the producer claims and what proves it. */
function scoreTable({ ruleset, version }: FormFacts): PaperBlock[] {
  const set = ruleset.sets?.find(({ no }) => no === version.product.setNo)
  if (!set?.parts) return prose("")
  const { choices, descriptions } = version.content
  const { total, parts, stars } = evaluateDraft(ruleset, set.no, choices)
  const files = (code: string) =>
    version.evidence.filter(({ criterion }) => criterion === code).map(({ fileName }) => `– ${fileName}`)
  const rows = sheetOf(ruleset, set.no).criteria.map(({ code, source }) => [
    code,
    source.title,
    String(source.max),
    String(choices[code] ?? ""),
    [descriptions[code] ?? "", ...files(code)].filter((text) => text !== "").join("\n"),
  ])
  return [
    {
      kind: "table",
      columns: [
        { header: "Mã", widthPercent: 8 },
        { header: "Tiêu chí", widthPercent: 36 },
        { header: "Tối đa", widthPercent: 8 },
        { header: "Tự chấm", widthPercent: 9 },
        { header: "Mô tả, minh chứng", widthPercent: 39 },
      ],
      rows,
    },
    {
      kind: "line",
      bold: true,
      align: "left",
      text: `Tổng tự chấm: ${showPoints(total)} (phần A ${parts.A}, B ${parts.B}, C ${parts.C}); tương ứng ${stars} sao.`,
    },
  ]
}

function otherPapers({ version }: FormFacts): PaperBlock[] {
  const names = version.evidence.filter(({ criterion }) => criterion === null).map(({ fileName }) => fileName)
  return names.length === 0
    ? []
    : [
        heading("Giấy tờ kèm theo"),
        ...names.map((name) => ({ kind: "line" as const, text: `– ${name}`, align: "left" as const })),
      ]
}

/** Mẫu 02, Phụ lục III of 26/2026/QĐ-TTg: the producer's own report on the product. */
export function mau02(facts: FormFacts): Paper {
  const { version } = facts
  const { registration, selfReport } = version.content
  const changes =
    version.kind === "first"
      ? []
      : [heading("Thay đổi, kết quả từ khi được công nhận"), ...prose(selfReport.changes)]
  return {
    title: `Báo cáo tự đánh giá – ${version.product.name}`,
    blocks: [
      { kind: "letterhead", issuer: ["MẪU SỐ 02", version.producer.legalName] },
      title("BÁO CÁO TỰ ĐÁNH GIÁ VỀ SẢN PHẨM"),
      heading("PHẦN I. THÔNG TIN CHUNG"),
      field("1. Tên chủ thể", version.producer.legalName),
      field("2. Loại hình tổ chức", facts.producerKindWords),
      field("3. Địa chỉ", registration.address),
      field(
        "4. Điện thoại, thư điện tử",
        [registration.phone, registration.email].filter(Boolean).join("; "),
      ),
      field("5. Người đại diện pháp luật", registration.representativeName),
      field("Giới tính", registration.representativeGender),
      field("Dân tộc", registration.representativeEthnicity),
      field("Địa chỉ thường trú", registration.representativeResidence),
      field("6. Ngày thành lập, đăng ký kinh doanh", registration.establishedOn),
      field("Số giấy đăng ký", registration.registrationNumber),
      field("7. Sản phẩm", `${version.product.name} (${shown(setWords(facts))})`),
      ...prose(selfReport.specification),
      ...Object.entries(TICK_WORDS).map(([name, words]) => ({
        kind: "line" as const,
        text: `${tick(selfReport.papers.some((paper) => paper === name))} ${words}`,
        align: "left" as const,
      })),
      heading("8. Quá trình hình thành"),
      ...prose(selfReport.history),
      heading("9. Cơ cấu tổ chức"),
      ...prose(selfReport.organisation),
      heading("PHẦN II. KẾT QUẢ THỰC HIỆN PHƯƠNG ÁN SẢN XUẤT, KINH DOANH"),
      heading("Nguyên liệu, công nghệ, chế biến, đóng gói"),
      ...prose(selfReport.rawMaterial),
      heading("Chất lượng, tiêu chuẩn, bao bì, nhãn"),
      ...prose(selfReport.qualityChanges),
      heading("Thị trường"),
      ...prose(selfReport.market),
      heading("Doanh thu, lợi nhuận"),
      ...prose(selfReport.results),
      ...changes,
      heading("PHẦN III. TỰ ĐÁNH GIÁ THEO BỘ TIÊU CHÍ"),
      ...scoreTable(facts),
      ...otherPapers(facts),
      heading("PHẦN IV. KẾ HOẠCH SẢN XUẤT, KINH DOANH"),
      ...prose(selfReport.plan),
      {
        kind: "signatures",
        signers: [
          { title: "", name: "" },
          { title: "Đại diện theo pháp luật", name: registration.representativeName },
        ],
      },
      versionNote(facts),
    ],
  }
}
