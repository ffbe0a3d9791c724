import { bilingual } from "./bilingual"

interface ActionWords {
  title: string
  text: string
  confirm: string
}

export interface DossierActionsWords {
  heading: string
  nothing: string
  accept: ActionWords
  giveBack: ActionWords
  supplement: ActionWords
  toCouncil: ActionWords
  recognise: ActionWords
  recogniseOutcome: Record<"recognise" | "forward" | "refuse", string>
  ministry: ActionWords
  assign: ActionWords
  rawMaterial: string
  labour: string
  ideaOrigin: string
  localIdentity: string
  documentNumber: string
  sampleCount: string
  reason: string
  reasonHint: string
  supplementKind: string
  supplementKinds: Record<"documents" | "survey" | "tests", string>
  request: string
  dueOn: string
  decisionNumber: string
  decidedOn: string
  authority: string
  points: string
  ministryStars: string
  ministryNone: string
  officer: string
  provinceAuthority: string
}

/** Acts on a dossier; each says what it leads to. */
export const dossierActionWords = bilingual<DossierActionsWords>(
  {
    heading: "Việc có thể làm",
    nothing: "Bước này không chờ cơ quan của anh chị xử lý.",
    accept: {
      title: "Xã, phường đề nghị đánh giá",
      text: "Ghi báo cáo Mẫu 03 và chuyển hồ sơ lên tỉnh. Mã sản phẩm và số biên nhận được cấp ngay lúc này.",
      confirm: "Chuyển lên tỉnh",
    },
    giveBack: {
      title: "Trả lại chủ thể",
      text: "Chủ thể thấy lý do, sửa hồ sơ rồi nộp lại. Thời hạn 15 ngày làm việc tính lại từ lần nộp sau.",
      confirm: "Trả lại hồ sơ",
    },
    supplement: {
      title: "Yêu cầu bổ sung",
      text: "Chủ thể được sửa hồ sơ đến hết hạn bổ sung. Bản đã nộp vẫn giữ nguyên.",
      confirm: "Gửi yêu cầu",
    },
    toCouncil: {
      title: "Chuyển Hội đồng",
      text: "Hồ sơ vào danh sách chờ xếp phiên. Sau bước này chủ thể không sửa hay rút hồ sơ được nữa.",
      confirm: "Chuyển Hội đồng",
    },
    recognise: {
      title: "Ghi quyết định",
      text: "Kết quả theo điểm Hội đồng. Giấy chứng nhận được cấp và hiện trên trang tra cứu ngay.",
      confirm: "Ghi quyết định",
    },
    recogniseOutcome: {
      recognise: "Công nhận và cấp giấy chứng nhận.",
      forward: "Từ 90 điểm: chuyển Bộ xem xét hạng 5 sao.",
      refuse: "Dưới 3 sao: không công nhận.",
    },
    ministry: {
      title: "Ghi kết quả của Bộ",
      text: "Từ 90 điểm: công nhận 5 sao. Dưới 90 điểm: tỉnh công nhận 3 hoặc 4 sao.",
      confirm: "Ghi kết quả",
    },
    assign: {
      title: "Phân công",
      text: "Người phụ trách nhận nhắc hạn của hồ sơ này.",
      confirm: "Phân công",
    },
    rawMaterial: "Nguyên liệu địa phương",
    labour: "Lao động địa phương",
    ideaOrigin: "Nguồn gốc ý tưởng",
    localIdentity: "Bản sắc địa phương",
    documentNumber: "Số văn bản đề nghị",
    sampleCount: "Số mẫu sản phẩm gửi kèm",
    reason: "Lý do",
    reasonHint: "Chủ thể đọc nguyên văn: nêu rõ mục nào thiếu và cần làm gì.",
    supplementKind: "Cần gì",
    supplementKinds: {
      documents: "Bổ sung giấy tờ",
      survey: "Khảo sát tại cơ sở",
      tests: "Kiểm nghiệm mẫu",
    },
    request: "Nội dung yêu cầu",
    dueOn: "Hạn trả lời",
    decisionNumber: "Số quyết định",
    decidedOn: "Ngày quyết định",
    authority: "Cơ quan quyết định",
    points: "Điểm của Hội đồng trung ương",
    ministryStars: "Hạng được công nhận",
    ministryNone: "Không công nhận",
    officer: "Người phụ trách",
    provinceAuthority: "UBND tỉnh Hà Tĩnh",
  },
  {
    heading: "What can be done",
    nothing: "This step does not wait for your office.",
    accept: {
      title: "Propose to the province",
      text: "Records the report (form 03) and passes the dossier on. Product code and receipt are given now.",
      confirm: "Pass to the province",
    },
    giveBack: {
      title: "Return to the producer",
      text: "The producer sees the reasons and lodges again. The 15 working days start anew then.",
      confirm: "Return",
    },
    supplement: {
      title: "Ask for a supplement",
      text: "The producer may change the dossier until the day given. What was lodged stays as it is.",
      confirm: "Ask",
    },
    toCouncil: {
      title: "Send to the council",
      text: "The dossier waits for a session. The producer can no longer change it or take it back.",
      confirm: "Send to the council",
    },
    recognise: {
      title: "Record the decision",
      text: "By the council's points. The certificate is issued and public at once.",
      confirm: "Record the decision",
    },
    recogniseOutcome: {
      recognise: "Recognised, a certificate is issued.",
      forward: "From 90 points: forwarded to the Ministry for five stars.",
      refuse: "Below three stars: not recognised.",
    },
    ministry: {
      title: "Record the Ministry's result",
      text: "From 90 points: five stars. Below: the province recognises three or four.",
      confirm: "Record the result",
    },
    assign: {
      title: "Assign",
      text: "The officer is reminded of this dossier's clocks.",
      confirm: "Assign",
    },
    rawMaterial: "Local raw material",
    labour: "Local labour",
    ideaOrigin: "Origin of the idea",
    localIdentity: "Local identity",
    documentNumber: "Number of the proposal",
    sampleCount: "Samples sent along",
    reason: "Reason",
    reasonHint: "The producer reads it as it stands: name what is missing and what to do.",
    supplementKind: "What is needed",
    supplementKinds: { documents: "More papers", survey: "A visit on site", tests: "Tests of samples" },
    request: "Request",
    dueOn: "Answer until",
    decisionNumber: "Decision number",
    decidedOn: "Decided on",
    authority: "Authority",
    points: "Points of the central council",
    ministryStars: "Stars",
    ministryNone: "Not recognised",
    officer: "Officer",
    provinceAuthority: "People's Committee of Hà Tĩnh",
  },
)
