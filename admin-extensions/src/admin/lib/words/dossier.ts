import type { DossierContent } from "@ocop/backend/contract"
import type { DossierForm } from "../dossiers/api"
import { bilingual } from "./bilingual"

interface DossierWords {
  back: string
  tabs: Record<"assessment" | "registration" | "commune" | "history" | "forms", string>
  producer: string
  commune: string
  kind: string
  set: (no: number) => string
  noSet: string
  ruleset: (code: string, version: number) => string
  rulesetLabel: string
  productCode: string
  notYet: string
  receiptCommune: string
  receiptProvince: string
  officer: string
  clock: string
  version: string
  versionText: (no: number, day: string) => string
  sha: string
  window: string
  windowText: (from: string, to: string, expires: string) => string
  windowStatus: Record<"early" | "in_window" | "late" | "expired", string>
  extension: string
  result: string
  resultText: (points: string, stars: string) => string
  selfScore: string
  points: (points: string, max: string) => string
  parts: (a: string, b: string, c: string) => string
  blockedBy: (criterion: string, star: number) => string
  missing: (count: number) => string
  chosen: string
  notChosen: string
  description: string
  evidence: string
  noEvidence: string
  openFile: (name: string) => string
  uploaded: (day: string) => string
  onlyOpen: string
  otherEvidence: string
  incomplete: string
  registration: Record<keyof DossierContent["registration"], string>
  registrationHeading: string
  selfReport: Record<keyof DossierContent["selfReport"], string>
  selfReportHeading: string
  empty: string
  noCommuneReport: string
  reportOf: (version: number, day: string) => string
  historyEvents: string
  historyVersions: string
  supplements: string
  supplementDue: (due: string) => string
  supplementAnswered: (day: string) => string
  opened: string
  assigned: string
  moved: (from: string, to: string) => string
  formsText: string
  forms: Record<DossierForm, string>
  word: string
  pdf: string
  formName: (form: string, product: string) => string
  noSheet: string
}

/** «Hồ sơ»: the page of one dossier. */
export const dossierWords = bilingual<DossierWords>(
  {
    back: "Về danh sách hồ sơ",
    tabs: {
      assessment: "Tự đánh giá",
      registration: "Phiếu đăng ký",
      commune: "Báo cáo xã",
      history: "Lịch sử",
      forms: "Biểu mẫu",
    },
    producer: "Chủ thể",
    commune: "Xã, phường",
    kind: "Loại hồ sơ",
    set: (no) => `Bộ số ${no}`,
    noSet: "Chưa chọn bộ sản phẩm",
    ruleset: (code, version) => `${code}, bản ${version}`,
    rulesetLabel: "Bộ tiêu chí",
    productCode: "Mã sản phẩm",
    notYet: "Chưa có",
    receiptCommune: "Biên nhận của xã",
    receiptProvince: "Biên nhận của tỉnh",
    officer: "Người phụ trách",
    clock: "Thời hạn",
    version: "Bản đã nộp",
    versionText: (no, day) => `Bản ${no}, khoá ngày ${day}`,
    sha: "Mã băm SHA-256",
    window: "Thời gian nộp đánh giá lại",
    windowText: (from, to, expires) => `${from} – ${to}, giấy hết hạn ${expires}`,
    windowStatus: {
      early: "chưa đến ngày nộp",
      in_window: "đang trong thời gian nộp",
      late: "đã qua thời gian nộp",
      expired: "giấy đã hết hạn",
    },
    extension: "Lý do xin kéo dài",
    result: "Kết quả Hội đồng",
    resultText: (points, stars) => `${points} điểm, ${stars}`,
    selfScore: "Chủ thể tự chấm",
    points: (points, max) => `${points}/${max} điểm`,
    parts: (a, b, c) => `A ${a} · B ${b} · C ${c}`,
    blockedBy: (criterion, star) => `Tiêu chí ${criterion} chưa đạt mức tối thiểu của hạng ${star} sao`,
    missing: (count) => `Còn ${count} tiêu chí chưa chọn`,
    chosen: "Chủ thể chọn",
    notChosen: "Chưa chọn phương án nào",
    description: "Mô tả kết quả",
    evidence: "Minh chứng",
    noEvidence: "Không có tệp minh chứng",
    openFile: (name) => `Mở ${name}`,
    uploaded: (day) => `tải lên ${day}`,
    onlyOpen: "Chỉ hiện tiêu chí thiếu minh chứng hoặc chưa chọn",
    otherEvidence: "Giấy tờ chung của hồ sơ",
    incomplete: "Hồ sơ còn thiếu",
    registration: {
      representativeName: "Người đại diện",
      representativeTitle: "Chức vụ",
      representativeGender: "Giới tính",
      representativeEthnicity: "Dân tộc",
      representativeResidence: "Nơi cư trú",
      address: "Địa chỉ",
      phone: "Điện thoại",
      email: "Thư điện tử",
      establishedOn: "Ngày thành lập",
      registrationNumber: "Số đăng ký kinh doanh",
      sampleCount: "Số mẫu sản phẩm",
    },
    registrationHeading: "Thông tin đăng ký (Mẫu 01)",
    selfReport: {
      specification: "Quy cách sản phẩm",
      papers: "Giấy tờ đã có",
      history: "Quá trình hình thành",
      organisation: "Tổ chức sản xuất",
      rawMaterial: "Nguyên liệu",
      qualityChanges: "Nâng cao chất lượng",
      market: "Thị trường",
      results: "Kết quả kinh doanh",
      plan: "Kế hoạch",
      changes: "Thay đổi từ lần công nhận trước",
    },
    selfReportHeading: "Báo cáo tự đánh giá (Mẫu 02)",
    empty: "Chưa ghi",
    noCommuneReport: "Xã, phường chưa có báo cáo cho hồ sơ này.",
    reportOf: (version, day) => `Báo cáo cho bản ${version}, ngày ${day}`,
    historyEvents: "Diễn biến",
    historyVersions: "Các bản đã nộp",
    supplements: "Yêu cầu bổ sung",
    supplementDue: (due) => `hạn ${due}`,
    supplementAnswered: (day) => `đã trả lời ngày ${day}`,
    opened: "Mở hồ sơ",
    assigned: "Phân công người phụ trách",
    moved: (from, to) => `${from} → ${to}`,
    formsText: "Bản in theo mẫu của Quyết định 26/2026/QĐ-TTg, theo bản đã nộp gần nhất.",
    forms: {
      "mau-01": "Mẫu 01: Phiếu đăng ký sản phẩm",
      "mau-02": "Mẫu 02: Báo cáo tự đánh giá",
      "mau-03": "Mẫu 03: Báo cáo của xã, phường",
    },
    word: "Tải Word",
    pdf: "Tải PDF",
    formName: (form, product) => `${form}-${product}`,
    noSheet: "Bộ tiêu chí này không có phiếu chấm, chỉ ghi tổng điểm.",
  },
  {
    back: "Back to the dossiers",
    tabs: {
      assessment: "Self-assessment",
      registration: "Registration",
      commune: "Commune report",
      history: "History",
      forms: "Forms",
    },
    producer: "Producer",
    commune: "Commune",
    kind: "Kind",
    set: (no) => `Set ${no}`,
    noSet: "No set chosen",
    ruleset: (code, version) => `${code}, version ${version}`,
    rulesetLabel: "Ruleset",
    productCode: "Product code",
    notYet: "Not yet",
    receiptCommune: "Receipt of the commune",
    receiptProvince: "Receipt of the province",
    officer: "Officer",
    clock: "Clock",
    version: "Lodged version",
    versionText: (no, day) => `Version ${no}, frozen on ${day}`,
    sha: "SHA-256",
    window: "Re-evaluation window",
    windowText: (from, to, expires) => `${from} – ${to}, certificate expires ${expires}`,
    windowStatus: {
      early: "not open yet",
      in_window: "open",
      late: "closed",
      expired: "certificate expired",
    },
    extension: "Ground of extension",
    result: "Council's result",
    resultText: (points, stars) => `${points} points, ${stars}`,
    selfScore: "Self-score",
    points: (points, max) => `${points}/${max} points`,
    parts: (a, b, c) => `A ${a} · B ${b} · C ${c}`,
    blockedBy: (criterion, star) => `Criterion ${criterion} misses the minimum of ${star} stars`,
    missing: (count) => `${count} criteria still open`,
    chosen: "Chosen",
    notChosen: "No option chosen",
    description: "Description",
    evidence: "Evidence",
    noEvidence: "No evidence file",
    openFile: (name) => `Open ${name}`,
    uploaded: (day) => `uploaded ${day}`,
    onlyOpen: "Only criteria without evidence or choice",
    otherEvidence: "General papers",
    incomplete: "Still missing",
    registration: {
      representativeName: "Representative",
      representativeTitle: "Title",
      representativeGender: "Gender",
      representativeEthnicity: "Ethnicity",
      representativeResidence: "Residence",
      address: "Address",
      phone: "Phone",
      email: "E-mail",
      establishedOn: "Established on",
      registrationNumber: "Business registration",
      sampleCount: "Samples",
    },
    registrationHeading: "Registration (form 01)",
    selfReport: {
      specification: "Specification",
      papers: "Papers held",
      history: "History",
      organisation: "Organisation",
      rawMaterial: "Raw material",
      qualityChanges: "Quality",
      market: "Market",
      results: "Results",
      plan: "Plan",
      changes: "Changes since the recognition",
    },
    selfReportHeading: "Self-assessment report (form 02)",
    empty: "Not written",
    noCommuneReport: "The commune has not reported on this dossier.",
    reportOf: (version, day) => `Report on version ${version}, ${day}`,
    historyEvents: "Events",
    historyVersions: "Lodged versions",
    supplements: "Supplements",
    supplementDue: (due) => `due ${due}`,
    supplementAnswered: (day) => `answered ${day}`,
    opened: "Opened",
    assigned: "Assigned to an officer",
    moved: (from, to) => `${from} → ${to}`,
    formsText: "Prints in the shape of Decision 26/2026, from the version lodged last.",
    forms: {
      "mau-01": "Form 01: registration",
      "mau-02": "Form 02: self-assessment",
      "mau-03": "Form 03: commune's report",
    },
    word: "Word",
    pdf: "PDF",
    formName: (form, product) => `${form}-${product}`,
    noSheet: "This ruleset has no sheet; only a total is recorded.",
  },
)
