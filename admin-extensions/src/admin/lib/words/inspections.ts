import type { ChecklistItem, ChecklistLine, InspectionKind, InspectionState } from "@ocop/backend/contract"
import { bilingual } from "./bilingual"

interface ActionWords {
  title: string
  text: string
  confirm: string
}

interface InspectionWords {
  title: string
  text: string
  kind: Record<InspectionKind, string>
  state: Record<InspectionState, string>
  item: Record<ChecklistItem, string>
  answer: Record<ChecklistLine["answer"], string>
  severity: Record<"minor" | "major", string>
  outcome: Record<"passed" | "mend" | "propose_withdrawal" | "mended" | "more_time", string>
  caption: string
  product: string
  producer: string
  plan: ActionWords
  planTitle: string
  basis: string
  basisHint: string
  plannedOn: string
  kindLabel: string
  stateLabel: string
  due: string
  overdue: string
  overdueOnly: string
  overdueSince: (day: string) => string
  mendUntil: (day: string) => string
  decideUntil: (day: string) => string
  plannedFor: (day: string) => string
  none: string
  noneText: string
  products: string
  searchProduct: string
  addProduct: (name: string) => string
  removeProduct: (name: string) => string
  record: ActionWords
  followUp: ActionWords
  cancel: ActionWords
  dismiss: ActionWords
  withdraw: string
  inspectedOn: string
  followedUpOn: string
  outcomeLabel: string
  conclusion: string
  mendBy: string
  ground: string
  reason: string
  checklist: string
  findings: string
  finding: string
  noFindings: string
  note: (item: string) => string
  severityLabel: string
  photos: string
  addPhoto: string
  photoCaption: string
  noPhotos: string
  steps: string
}

/** «Hậu kiểm». */
export const inspectionWords = bilingual<InspectionWords>(
  {
    title: "Hậu kiểm",
    text: "Kế hoạch kiểm tra sau công nhận, kết quả, hạn khắc phục và đề nghị thu hồi (Điều 9).",
    kind: { periodic: "Theo kế hoạch", sudden: "Đột xuất" },
    state: {
      planned: "Chờ kiểm tra",
      passed: "Đạt",
      mending: "Đang khắc phục",
      mended: "Đã khắc phục",
      withdrawal_proposed: "Đề nghị thu hồi",
      withdrawn: "Đã thu hồi",
      dismissed: "Không thu hồi",
      cancelled: "Đã huỷ",
    },
    item: {
      raw_material: "Nguyên liệu như hồ sơ",
      local_labour: "Lao động địa phương",
      production_conditions: "Điều kiện sản xuất",
      quality_declaration: "Công bố chất lượng còn hiệu lực",
      food_safety_tests: "Kiểm nghiệm an toàn thực phẩm",
      packaging_and_label_law: "Bao bì, nhãn đúng quy định",
      mark_stars_as_awarded: "Số sao trên nhãn đúng hạng",
      mark_in_validity: "Nhãn OCOP còn hiệu lực",
      mark_not_distorted: "Biểu trưng không bị sửa",
      mark_on_recognised_product: "Chỉ dùng cho sản phẩm được công nhận",
      advertising_true: "Quảng cáo đúng sự thật",
    },
    answer: { kept: "Đạt", not_kept: "Không đạt", not_applicable: "Không áp dụng" },
    severity: { minor: "Nhẹ", major: "Nặng" },
    outcome: {
      passed: "Đạt",
      mend: "Yêu cầu khắc phục",
      propose_withdrawal: "Đề nghị thu hồi",
      mended: "Đã khắc phục",
      more_time: "Gia hạn khắc phục",
    },
    caption: "Các lần kiểm tra",
    product: "Sản phẩm",
    producer: "Chủ thể",
    plan: {
      title: "Lập kế hoạch",
      text: "Một kế hoạch cho một hay nhiều sản phẩm.",
      confirm: "Lập kế hoạch",
    },
    planTitle: "Tên kế hoạch",
    basis: "Căn cứ",
    basisHint: "Quyết định phê duyệt kế hoạch, hoặc dấu hiệu dẫn đến kiểm tra đột xuất.",
    plannedOn: "Ngày dự kiến",
    kindLabel: "Hình thức",
    stateLabel: "Trạng thái",
    due: "Thời hạn",
    overdue: "Quá hạn",
    overdueOnly: "Chỉ việc quá hạn",
    overdueSince: (day) => `Quá hạn từ ${day}`,
    mendUntil: (day) => `Khắc phục đến ${day}`,
    decideUntil: (day) => `Ra quyết định đến ${day}`,
    plannedFor: (day) => `Dự kiến ${day}`,
    none: "Không có lần kiểm tra nào",
    noneText: "Đổi bộ lọc hoặc lập kế hoạch mới.",
    products: "Sản phẩm kiểm tra",
    searchProduct: "Tìm trong sổ đăng ký",
    addProduct: (name) => `Thêm ${name}`,
    removeProduct: (name) => `Bỏ ${name}`,
    record: {
      title: "Ghi kết quả",
      text: "Ghi theo biên bản kiểm tra. Ảnh nhãn thêm được trước hoặc sau khi ghi.",
      confirm: "Ghi kết quả",
    },
    followUp: {
      title: "Kiểm tra lại",
      text: "Sau hạn khắc phục: đã khắc phục, gia hạn, hoặc đề nghị thu hồi.",
      confirm: "Ghi kết quả",
    },
    cancel: {
      title: "Huỷ lần kiểm tra",
      text: "Chỉ huỷ được khi chưa kiểm tra. Lý do giữ trong lịch sử.",
      confirm: "Huỷ lần kiểm tra",
    },
    dismiss: {
      title: "Không thu hồi",
      text: "Đề nghị thu hồi không được chấp thuận, giấy chứng nhận giữ nguyên.",
      confirm: "Ghi lại",
    },
    withdraw: "Thu hồi giấy chứng nhận",
    inspectedOn: "Ngày kiểm tra",
    followedUpOn: "Ngày kiểm tra lại",
    outcomeLabel: "Kết luận",
    conclusion: "Nội dung kết luận",
    mendBy: "Hạn khắc phục",
    ground: "Căn cứ thu hồi",
    reason: "Lý do",
    checklist: "Danh mục kiểm tra",
    findings: "Sai phạm",
    finding: "Mô tả sai phạm",
    noFindings: "Không có sai phạm.",
    note: (item) => `Ghi chú: ${item}`,
    severityLabel: "Mức độ",
    photos: "Ảnh nhãn",
    addPhoto: "Thêm ảnh",
    photoCaption: "Ảnh nhãn sản phẩm",
    noPhotos: "Chưa có ảnh.",
    steps: "Diễn biến",
  },
  {
    title: "Inspections",
    text: "Inspections after recognition: plans, results, deadlines and proposals to withdraw (Điều 9).",
    kind: { periodic: "Periodic", sudden: "Sudden" },
    state: {
      planned: "Planned",
      passed: "Passed",
      mending: "Being mended",
      mended: "Mended",
      withdrawal_proposed: "Withdrawal proposed",
      withdrawn: "Withdrawn",
      dismissed: "Not withdrawn",
      cancelled: "Cancelled",
    },
    item: {
      raw_material: "Raw material as in the dossier",
      local_labour: "Local labour",
      production_conditions: "Production conditions",
      quality_declaration: "Quality declaration in force",
      food_safety_tests: "Food safety tests",
      packaging_and_label_law: "Packaging and label",
      mark_stars_as_awarded: "Stars on the label as awarded",
      mark_in_validity: "Mark in force",
      mark_not_distorted: "Mark not distorted",
      mark_on_recognised_product: "Mark on the recognised product only",
      advertising_true: "Advertising true",
    },
    answer: { kept: "Kept", not_kept: "Not kept", not_applicable: "Not applicable" },
    severity: { minor: "Minor", major: "Major" },
    outcome: {
      passed: "Passed",
      mend: "To be mended",
      propose_withdrawal: "Propose withdrawal",
      mended: "Mended",
      more_time: "More time",
    },
    caption: "Inspections",
    product: "Product",
    producer: "Producer",
    plan: { title: "Plan", text: "One plan for one or many products.", confirm: "Plan" },
    planTitle: "Title",
    basis: "Basis",
    basisHint: "The decision that approved the plan, or the sign that led to a sudden inspection.",
    plannedOn: "Planned on",
    kindLabel: "Kind",
    stateLabel: "State",
    due: "Deadline",
    overdue: "Overdue",
    overdueOnly: "Overdue only",
    overdueSince: (day) => `Overdue since ${day}`,
    mendUntil: (day) => `Mend until ${day}`,
    decideUntil: (day) => `Decide until ${day}`,
    plannedFor: (day) => `Planned ${day}`,
    none: "No inspections",
    noneText: "Change the filters or make a plan.",
    products: "Products",
    searchProduct: "Search the register",
    addProduct: (name) => `Add ${name}`,
    removeProduct: (name) => `Remove ${name}`,
    record: {
      title: "Record the result",
      text: "As the minutes have it. Photos of the label may come before or after.",
      confirm: "Record",
    },
    followUp: {
      title: "Follow up",
      text: "After the deadline: mended, more time, or a proposal to withdraw.",
      confirm: "Record",
    },
    cancel: {
      title: "Cancel",
      text: "Only before it took place. The reason stays in the history.",
      confirm: "Cancel the inspection",
    },
    dismiss: {
      title: "Do not withdraw",
      text: "The proposal was not followed; the certificate stays.",
      confirm: "Record",
    },
    withdraw: "Withdraw the certificate",
    inspectedOn: "Inspected on",
    followedUpOn: "Followed up on",
    outcomeLabel: "Outcome",
    conclusion: "Conclusion",
    mendBy: "Mend by",
    ground: "Ground",
    reason: "Reason",
    checklist: "Checklist",
    findings: "Findings",
    finding: "Finding",
    noFindings: "No findings.",
    note: (item) => `Note: ${item}`,
    severityLabel: "Severity",
    photos: "Photos of the label",
    addPhoto: "Add a photo",
    photoCaption: "Label of the product",
    noPhotos: "No photos.",
    steps: "History",
  },
)
