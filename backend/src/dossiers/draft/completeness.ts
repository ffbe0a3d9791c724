import type { Completeness, DocumentKind, DossierContent, PaperTick } from "../../contract"
import { fromHundredths } from "../../modules/rating/rules/points"
import type { Ruleset } from "../../modules/rating/rules/ruleset"
import { sheetOf, type LadderCriterion } from "../../modules/rating/rules/sheet"

type Missing = Completeness["missing"][number]

/** What completeness is judged by. */
export interface DraftToCheck {
  kind: "first" | "upgrade" | "re_evaluation"
  setNo: number | null
  content: DossierContent
  evidence: readonly { criterion: string | null; documentKind: DocumentKind | null }[]
}

/** Texts the forms cannot do without (Mẫu 01; Mẫu 02 parts I, II and IV). */
const REQUIRED_TEXTS: readonly (readonly [(content: DossierContent) => string, string, string])[] = [
  [
    (c) => c.registration.representativeName,
    "registration.representativeName",
    "họ tên người đại diện pháp luật",
  ],
  [(c) => c.registration.representativeTitle, "registration.representativeTitle", "chức vụ người đại diện"],
  [(c) => c.registration.address, "registration.address", "địa chỉ liên hệ"],
  [(c) => c.registration.phone, "registration.phone", "điện thoại"],
  [(c) => c.selfReport.specification, "selfReport.specification", "mô tả quy cách, tiêu chuẩn sản phẩm"],
  [(c) => c.selfReport.rawMaterial, "selfReport.rawMaterial", "vùng nguyên liệu, công nghệ, chế biến"],
  [(c) => c.selfReport.market, "selfReport.market", "thị trường phân phối"],
  [(c) => c.selfReport.results, "selfReport.results", "kết quả sản xuất, kinh doanh"],
  [(c) => c.selfReport.plan, "selfReport.plan", "kế hoạch sản xuất, kinh doanh"],
]

/** The kind of paper each tick of Mẫu 02 promises. */
const PAPER_OF_TICK: Readonly<Record<PaperTick, readonly [DocumentKind, string]>> = {
  business_registration: ["business_registration", "giấy đăng ký kinh doanh"],
  quality_declaration: ["quality_declaration", "bản công bố chất lượng"],
  food_safety_certificate: ["production_conditions", "giấy chứng nhận an toàn thực phẩm"],
  other_condition_certificate: ["production_conditions", "giấy chứng nhận đủ điều kiện sản xuất"],
  trademark: ["intellectual_property", "giấy chứng nhận nhãn hiệu"],
  geographical_indication_use: ["intellectual_property", "văn bản quyền sử dụng chỉ dẫn địa lý"],
  patent: ["intellectual_property", "bằng sáng chế"],
  industrial_design: ["intellectual_property", "bằng kiểu dáng công nghiệp"],
  copyright: ["intellectual_property", "giấy chứng nhận quyền tác giả"],
  other_ip: ["intellectual_property", "văn bằng sở hữu trí tuệ khác"],
}

function missingTexts(content: DossierContent): Missing[] {
  return REQUIRED_TEXTS.filter(([read]) => read(content) === "").map(([, field, what]) => ({
    code: "TEXT_MISSING",
    field,
    message: `Chưa ghi ${what}.`,
  }))
}

function missingPapers({ content, evidence }: DraftToCheck): Missing[] {
  return content.selfReport.papers
    .filter((tick) => evidence.every(({ documentKind }) => documentKind !== PAPER_OF_TICK[tick][0]))
    .map((tick) => ({
      code: "PAPER_MISSING",
      field: `evidence.${PAPER_OF_TICK[tick][0]}`,
      message: `Đã đánh dấu có ${PAPER_OF_TICK[tick][1]} nhưng chưa tải bản sao lên.`,
    }))
}

/** Points above the lowest rung want a description or a file (Mẫu 02 part III); the lowest claims nothing. */
function missingOfCriterion(
  { code, source, ladder }: LadderCriterion,
  { content, evidence }: DraftToCheck,
): Missing[] {
  const points = content.choices[code]
  if (points === undefined) {
    const message = `Chưa chấm tiêu chí ${code} «${source.title}».`
    return [{ code: "CRITERION_MISSING", field: `choices.${code}`, message }]
  }
  const proven =
    (content.descriptions[code] ?? "") !== "" || evidence.some(({ criterion }) => criterion === code)
  if (proven || points <= fromHundredths(ladder[0] ?? 0)) return []
  const message = `Tiêu chí ${code} «${source.title}» chưa có mô tả hoặc tài liệu minh chứng.`
  return [{ code: "PROOF_MISSING", field: `descriptions.${code}`, message }]
}

function missingOfSet(ruleset: Ruleset, draft: DraftToCheck): Missing[] {
  const set = ruleset.sets?.find(({ no }) => no === draft.setNo)
  if (set === undefined) {
    return [{ code: "SET_MISSING", field: "setNo", message: "Chưa chọn bộ sản phẩm đăng ký." }]
  }
  const samples = draft.content.registration.sampleCount ?? 0
  const wanted = set.sampleCount ?? 0
  return [
    ...(samples < wanted
      ? [
          {
            code: "SAMPLES_MISSING",
            field: "registration.sampleCount",
            message: `Cần ${wanted} sản phẩm mẫu gửi kèm hồ sơ.`,
          },
        ]
      : []),
    ...(set.parts === null
      ? []
      : sheetOf(ruleset, set.no).criteria.flatMap((criterion) => missingOfCriterion(criterion, draft))),
  ]
}

/**
 * What a dossier still lacks before it may be lodged (Điều 6.1, Mẫu 01 and 02 of 26/2026/QĐ-TTg): the
 * texts, every criterion scored, a description or a file where points are claimed, copies of the papers
 * that are ticked, samples, and what changed since the recognition for upgrades and re-evaluations.
 */
export function completenessOf(ruleset: Ruleset, draft: DraftToCheck): Completeness {
  const changes = draft.kind !== "first" && draft.content.selfReport.changes === ""
  const missing = [
    ...missingTexts(draft.content),
    ...(changes
      ? [
          {
            code: "CHANGES_MISSING",
            field: "selfReport.changes",
            message: "Chưa ghi những thay đổi từ khi sản phẩm được công nhận.",
          },
        ]
      : []),
    ...missingPapers(draft),
    ...missingOfSet(ruleset, draft),
  ]
  return { isComplete: missing.length === 0, missing }
}
