import type { AveragingMethod, CouncilRole, MinimaMethod, SessionState } from "@ocop/backend/contract"
import { bilingual } from "./bilingual"

interface CouncilWords {
  title: string
  text: string
  tabs: Record<"sessions" | "councils" | "rules", string>
  role: Record<CouncilRole, string>
  sessionState: Record<SessionState, string>
  sessionsCaption: string
  session: string
  heldOn: string
  place: string
  state: string
  progress: string
  progressText: (closed: number, all: number) => string
  council: string
  plan: string
  planText: string
  planConfirm: string
  sessionTitle: string
  dossiers: string
  noDossiers: string
  chosen: (count: number) => string
  noSessions: string
  noSessionsText: string
  councilsCaption: string
  name: string
  decision: string
  decisionNumber: string
  decidedOn: string
  period: string
  validFrom: string
  validTo: string
  members: string
  memberCount: (count: number) => string
  newCouncil: string
  editCouncil: string
  councilText: string
  save: string
  addMember: string
  removeMember: (name: string) => string
  member: (no: number) => string
  account: string
  fullName: string
  position: string
  organisation: string
  roleLabel: string
  isScoring: string
  rulesCaption: string
  ruleFrom: string
  inForce: string
  example: string
  newRule: string
  newRuleText: string
  quorumPercent: string
  chairMustBePresent: string
  maxGapPoints: string
  maxRounds: string
  averaging: string
  averagingMethod: Record<AveragingMethod, string>
  minima: string
  minimaMethod: Record<MinimaMethod, string>
  source: string
  yes: string
  no: string
  noEnd: string
}

/** «Hội đồng»: councils, the provincial rule, sessions. */
export const councilWords = bilingual<CouncilWords>(
  {
    title: "Hội đồng",
    text: "Hội đồng đánh giá, quy chế chấm của tỉnh và các phiên họp.",
    tabs: { sessions: "Phiên họp", councils: "Hội đồng", rules: "Quy chế chấm" },
    role: { chair: "Chủ tịch", secretary: "Thư ký", member: "Thành viên" },
    sessionState: { planned: "Đã lên lịch", open: "Đang họp", closed: "Đã bế mạc" },
    sessionsCaption: "Các phiên họp",
    session: "Phiên họp",
    heldOn: "Ngày họp",
    place: "Nơi họp",
    state: "Trạng thái",
    progress: "Tiến độ",
    progressText: (closed, all) => `${closed}/${all} sản phẩm có kết quả`,
    council: "Hội đồng",
    plan: "Lên lịch phiên họp",
    planText: "Hồ sơ đang chờ Hội đồng được xếp theo thứ tự chọn. Thứ tự còn đổi được đến khi khai mạc.",
    planConfirm: "Lên lịch",
    sessionTitle: "Tên phiên họp",
    dossiers: "Hồ sơ đưa ra phiên",
    noDossiers: "Chưa có hồ sơ nào chờ Hội đồng.",
    chosen: (count) => `Đã chọn ${count} hồ sơ`,
    noSessions: "Chưa có phiên họp nào",
    noSessionsText: "Lên lịch phiên đầu tiên khi đã có hồ sơ chờ Hội đồng.",
    councilsCaption: "Các Hội đồng",
    name: "Tên Hội đồng",
    decision: "Quyết định thành lập",
    decisionNumber: "Số quyết định",
    decidedOn: "Ngày quyết định",
    period: "Nhiệm kỳ",
    validFrom: "Từ ngày",
    validTo: "Đến ngày",
    members: "Thành viên",
    memberCount: (count) => `${count} người`,
    newCouncil: "Thêm Hội đồng",
    editCouncil: "Sửa Hội đồng",
    councilText: "Ghi theo quyết định thành lập. Mỗi người gắn với tài khoản dùng để chấm.",
    save: "Lưu",
    addMember: "Thêm người",
    removeMember: (name) => `Bỏ ${name}`,
    member: (no) => `Người thứ ${no}`,
    account: "Tài khoản",
    fullName: "Họ và tên",
    position: "Chức vụ",
    organisation: "Cơ quan",
    roleLabel: "Vai trò",
    isScoring: "Chấm điểm",
    rulesCaption: "Quy chế chấm, bản mới nhất trước",
    ruleFrom: "Áp dụng từ",
    inForce: "đang áp dụng",
    example: "Bản ví dụ kèm hệ thống, cần thay bằng quy chế của tỉnh",
    newRule: "Ghi quy chế mới",
    newRuleText: "Quy chế cũ giữ nguyên cho các phiên đã khai mạc.",
    quorumPercent: "Tỷ lệ có mặt tối thiểu (%)",
    chairMustBePresent: "Phải có Chủ tịch",
    maxGapPoints: "Chênh lệch điểm cho phép",
    maxRounds: "Số lượt chấm nhiều nhất",
    averaging: "Cách tính điểm bình quân",
    averagingMethod: { mean: "Bình quân mọi phiếu", trimmed_mean: "Bỏ phiếu cao nhất và thấp nhất" },
    minima: "Mức xét điều kiện tối thiểu",
    minimaMethod: {
      agreed: "Hội đồng thống nhất sau thảo luận",
      least: "Mức thấp nhất các thành viên chọn",
      majority: "Mức đa số thành viên chọn",
    },
    source: "Văn bản quy định",
    yes: "Có",
    no: "Không",
    noEnd: "chưa kết thúc",
  },
  {
    title: "Council",
    text: "Councils, the provincial rule of scoring, and sessions.",
    tabs: { sessions: "Sessions", councils: "Councils", rules: "Rule" },
    role: { chair: "Chair", secretary: "Secretary", member: "Member" },
    sessionState: { planned: "Planned", open: "In session", closed: "Closed" },
    sessionsCaption: "Sessions",
    session: "Session",
    heldOn: "Held on",
    place: "Place",
    state: "State",
    progress: "Progress",
    progressText: (closed, all) => `${closed}/${all} products with a result`,
    council: "Council",
    plan: "Plan a session",
    planText: "Dossiers that await the council, in the order chosen. It may change until the opening.",
    planConfirm: "Plan",
    sessionTitle: "Title",
    dossiers: "Dossiers",
    noDossiers: "No dossier awaits the council.",
    chosen: (count) => `${count} chosen`,
    noSessions: "No session yet",
    noSessionsText: "Plan the first one once dossiers await the council.",
    councilsCaption: "Councils",
    name: "Name",
    decision: "Decision",
    decisionNumber: "Decision number",
    decidedOn: "Decided on",
    period: "Period",
    validFrom: "From",
    validTo: "Until",
    members: "Members",
    memberCount: (count) => `${count} people`,
    newCouncil: "Add a council",
    editCouncil: "Change the council",
    councilText: "As the decision has it. Each person is tied to the account they score with.",
    save: "Save",
    addMember: "Add a person",
    removeMember: (name) => `Remove ${name}`,
    member: (no) => `Person ${no}`,
    account: "Account",
    fullName: "Full name",
    position: "Position",
    organisation: "Organisation",
    roleLabel: "Role",
    isScoring: "Scores",
    rulesCaption: "Rules, newest first",
    ruleFrom: "In force from",
    inForce: "in force",
    example: "Example that came with the system; record the province's own",
    newRule: "Record a new rule",
    newRuleText: "Sessions that have opened keep the rule they opened under.",
    quorumPercent: "Quorum (%)",
    chairMustBePresent: "Chair must be present",
    maxGapPoints: "Permitted gap in points",
    maxRounds: "Rounds at most",
    averaging: "Averaging",
    averagingMethod: { mean: "Mean of all", trimmed_mean: "Without highest and lowest" },
    minima: "Options that decide minima",
    minimaMethod: {
      agreed: "Agreed after discussion",
      least: "The least chosen",
      majority: "Chosen by the majority",
    },
    source: "Regulation",
    yes: "Yes",
    no: "No",
    noEnd: "open",
  },
)
