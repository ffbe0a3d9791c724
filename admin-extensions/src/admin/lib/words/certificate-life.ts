import type {
  CertificateEvent,
  CertificateLife,
  ExtensionGround,
  WithdrawalGround,
} from "@ocop/backend/contract"
import { bilingual } from "./bilingual"

interface ActionWords {
  title: string
  text: string
  confirm: string
}

interface LifeWords {
  heading: string
  issued: string
  windowFrom: string
  windowUntil: string
  spanUntil: (from: string, until: string) => string
  spanOpen: (from: string) => string
  events: string
  eventsHint: string
  event: Record<CertificateEvent["kind"], string>
  seq: (seq: number) => string
  actions: string
  noActions: string
  withdrawalGround: Record<WithdrawalGround, string>
  extensionGround: Record<ExtensionGround, string>
  act: Record<CertificateLife["actions"][number], ActionWords>
  ground: string
  statement: string
  statementPublic: string
  concludedOn: string
  concludedHint: string
  decisionNumber: string
  decidedOn: string
  withdrawnOn: string
  withdrawnHint: string
  decidedBy: string
  province: string
  central: string
  inspectionId: string
  late: (due: string) => string
  withdrawnText: (day: string) => string
  extendedText: (day: string) => string
  lodgedOn: string
  issue: ActionWords
  issuedText: (number: string) => string
  product: string
  productHint: string
  kind: string
  stars: string
  points: string
  authorityLevel: string
  district: string
  authority: string
  number: string
  numberHint: string
  extract: string
  extractName: (number: string) => string
}

/** Life of a certificate: what happened, what is due, what the office may do. */
export const lifeWords = bilingual<LifeWords>(
  {
    heading: "Vòng đời giấy chứng nhận",
    issued: "Cấp giấy",
    windowFrom: "Bắt đầu nhận hồ sơ đánh giá lại",
    windowUntil: "Hết thời gian nộp đánh giá lại",
    spanUntil: (from, until) => `${from} – ${until}`,
    spanOpen: (from) => `từ ${from}`,
    events: "Chuỗi sự kiện",
    eventsHint: "Mỗi sự kiện mang mã băm nối với sự kiện trước, không sửa hay xoá được.",
    event: {
      genesis: "Đưa vào sổ",
      issued: "Cấp giấy",
      corrected: "Sửa thông tin",
      withdrawn: "Thu hồi",
      extended: "Kéo dài theo Điều 12.3",
      extension_decided: "Kết thúc kéo dài",
    },
    seq: (seq) => `Số ${seq}`,
    actions: "Việc có thể làm",
    noActions: "Giấy này không còn việc gì phải xử lý.",
    withdrawalGround: {
      false_dossier: "Hồ sơ gian dối",
      criteria_not_kept: "Không duy trì tiêu chí",
      law_breach: "Vi phạm pháp luật",
      mark_misused: "Dùng sai nhãn hiệu OCOP",
      production_stopped: "Ngừng sản xuất",
      other_conclusion: "Theo kết luận khác của cơ quan có thẩm quyền",
    },
    extensionGround: {
      window_passed_at_entry_into_force: "Thời gian nộp đã qua khi Quyết định có hiệu lực",
      unit_merger: "Sắp xếp đơn vị hành chính",
      force_majeure: "Bất khả kháng",
      authority_delay: "Cơ quan xử lý chậm",
      other: "Lý do khác",
    },
    act: {
      withdraw: {
        title: "Thu hồi giấy chứng nhận",
        text: "Sao biến mất khỏi gian hàng, tìm kiếm và dữ liệu mở trong vòng một phút. Không hoàn tác được.",
        confirm: "Thu hồi",
      },
      extend: {
        title: "Kéo dài theo Điều 12.3",
        text: "Giấy có hiệu lực đến khi có kết quả đánh giá lại, nhiều nhất 180 ngày sau ngày hết hạn.",
        confirm: "Kéo dài",
      },
      extension_result: {
        title: "Kết thúc kéo dài",
        text: "Đánh giá lại không được công nhận: giấy hết hiệu lực từ ngày quyết định.",
        confirm: "Kết thúc",
      },
    },
    ground: "Căn cứ",
    statement: "Nội dung",
    statementPublic: "Hiện trên trang tra cứu công khai.",
    concludedOn: "Ngày có kết luận",
    concludedHint: "Thời hạn 15 ngày ra quyết định tính từ ngày này (Điều 8.4).",
    decisionNumber: "Số quyết định",
    decidedOn: "Ngày quyết định",
    withdrawnOn: "Ngày thôi hiệu lực",
    withdrawnHint: "Để trống thì lấy ngày quyết định.",
    decidedBy: "Cấp quyết định",
    province: "Tỉnh (3, 4 sao)",
    central: "Trung ương (5 sao)",
    inspectionId: "Mã đợt hậu kiểm",
    late: (due) => `Quyết định ra sau hạn ${due}; vẫn ghi nhận.`,
    withdrawnText: (day) => `Không còn sao từ ngày ${day}.`,
    extendedText: (day) => `Có hiệu lực đến ${day}.`,
    lodgedOn: "Ngày nộp hồ sơ đánh giá lại",
    issue: {
      title: "Ghi giấy đã cấp nơi khác",
      text: "Dùng khi quyết định công nhận không qua hệ thống này. Giấy đang có của sản phẩm được thay thế.",
      confirm: "Ghi giấy",
    },
    issuedText: (number) => `Giấy số ${number}`,
    product: "Sản phẩm",
    productHint: "Chọn trong sổ đăng ký.",
    kind: "Hình thức",
    stars: "Hạng sao",
    points: "Điểm trung bình",
    authorityLevel: "Cấp công nhận",
    district: "Huyện",
    authority: "Cơ quan công nhận",
    number: "Số giấy trên bản in",
    numberHint: "Để trống thì hệ thống cấp số.",
    extract: "Bản trích PDF",
    extractName: (number) => `trich-luc-${number}`,
  },
  {
    heading: "Life of the certificate",
    issued: "Issued",
    windowFrom: "Re-evaluation may be lodged from",
    windowUntil: "Re-evaluation may be lodged until",
    spanUntil: (from, until) => `${from} – ${until}`,
    spanOpen: (from) => `since ${from}`,
    events: "Chain of events",
    eventsHint: "Each event carries a hash tied to the one before; none can be changed or removed.",
    event: {
      genesis: "Entered in the register",
      issued: "Issued",
      corrected: "Corrected",
      withdrawn: "Withdrawn",
      extended: "Extended (Điều 12.3)",
      extension_decided: "Extension ended",
    },
    seq: (seq) => `No. ${seq}`,
    actions: "What can be done",
    noActions: "Nothing is left to do about this certificate.",
    withdrawalGround: {
      false_dossier: "False dossier",
      criteria_not_kept: "Criteria not kept",
      law_breach: "Breach of law",
      mark_misused: "OCOP mark misused",
      production_stopped: "Production stopped",
      other_conclusion: "Another conclusion of an authority",
    },
    extensionGround: {
      window_passed_at_entry_into_force: "Window had passed at entry into force",
      unit_merger: "Merger of units",
      force_majeure: "Force majeure",
      authority_delay: "Delay of an authority",
      other: "Another ground",
    },
    act: {
      withdraw: {
        title: "Withdraw the certificate",
        text: "Its stars leave shop, search and open data within a minute. It cannot be undone.",
        confirm: "Withdraw",
      },
      extend: {
        title: "Extend (Điều 12.3)",
        text: "It stays in force until the re-evaluation's result, at most 180 days past expiry.",
        confirm: "Extend",
      },
      extension_result: {
        title: "End the extension",
        text: "The re-evaluation ended without recognition: not in force from the day of the decision.",
        confirm: "End it",
      },
    },
    ground: "Ground",
    statement: "Statement",
    statementPublic: "Shown on the public verification page.",
    concludedOn: "Concluded on",
    concludedHint: "The 15 days to decide start on this day (Điều 8.4).",
    decisionNumber: "Decision number",
    decidedOn: "Decided on",
    withdrawnOn: "Out of force from",
    withdrawnHint: "The day of the decision when left empty.",
    decidedBy: "Decided by",
    province: "Province (3, 4 stars)",
    central: "Central (5 stars)",
    inspectionId: "Inspection",
    late: (due) => `The decision came after ${due}; recorded all the same.`,
    withdrawnText: (day) => `No stars from ${day}.`,
    extendedText: (day) => `In force until ${day}.`,
    lodgedOn: "Re-evaluation lodged on",
    issue: {
      title: "Record a certificate issued elsewhere",
      text: "For a recognition decided outside this system. The product's present certificate is superseded.",
      confirm: "Record",
    },
    issuedText: (number) => `Certificate ${number}`,
    product: "Product",
    productHint: "Chosen from the register.",
    kind: "Kind",
    stars: "Stars",
    points: "Average points",
    authorityLevel: "Level",
    district: "District",
    authority: "Authority",
    number: "Number on the paper",
    numberHint: "Left empty, the system gives one.",
    extract: "PDF extract",
    extractName: (number) => `extract-${number}`,
  },
)
