import type { ItemState } from "@ocop/backend/contract"
import { bilingual } from "./bilingual"

interface ActionWords {
  title: string
  text: string
  confirm: string
}

interface SessionWords {
  back: string
  minutes: string
  summary: string
  fileName: (title: string) => string
  itemState: Record<ItemState, string>
  items: string
  chooseItem: string
  quorum: (present: number, scoring: number, needed: number) => string
  quorumMet: string
  quorumNotMet: string
  chairAbsent: string
  attendance: string
  presentNow: string
  open: ActionWords
  close: ActionWords
  round: (round: number) => string
  sent: (sent: number, expected: number) => string
  hasSent: string
  notSent: string
  hasConflict: string
  present: ActionWords
  agree: ActionWords
  closeItem: ActionWords
  postpone: ActionWords
  correct: ActionWords
  conflict: ActionWords
  reason: string
  reasonOptional: string
  disqualifiedFor: string
  totalPoints: string
  stars: string
  differences: string
  noDifferences: string
  agreeOn: (criterion: string) => string
  gap: (points: string) => string
  discussion: (points: string) => string
  waitForAll: string
  onlyChair: string
  result: (points: string, stars: string) => string
  results: string
  revision: (no: number) => string
  totals: string
  postponedFor: string
  scorecard: string
  unsent: string
  unsentMany: (count: number) => string
  unsentText: string
  sending: string
  retry: string
  savedHere: (time: string) => string
  notBegun: string
  openCriteria: (count: number) => string
  allChosen: string
  total: string
  comment: string
  send: string
  sendTitle: string
  sendText: (total: string) => string
  sentText: (time: string) => string
  goToOpen: string
  notYourTurn: string
  conflicted: string
  notOpen: string
  totalOnly: string
  openDossier: string
  minimumFor: (star: number) => string
  offline: string
}

/** The session room. */
export const sessionWords = bilingual<SessionWords>(
  {
    back: "Về Hội đồng",
    minutes: "Biên bản (Word)",
    summary: "Bảng tổng hợp điểm (Excel)",
    fileName: (title) => title,
    itemState: {
      pending: "Chờ đến lượt",
      scoring: "Đang chấm",
      discussion: "Thảo luận, chấm lại",
      agreed: "Đã thống nhất",
      closed: "Đã có kết quả",
      postponed: "Để phiên sau",
    },
    items: "Sản phẩm của phiên",
    chooseItem: "Chọn một sản phẩm trong danh sách.",
    quorum: (present, scoring, needed) => `${present}/${scoring} người chấm có mặt, cần ${needed}`,
    quorumMet: "Đủ điều kiện họp",
    quorumNotMet: "Chưa đủ điều kiện họp",
    chairAbsent: "Chủ tịch vắng mặt",
    attendance: "Điểm danh",
    presentNow: "Có mặt",
    open: {
      title: "Khai mạc",
      text: "Đánh dấu người có mặt. Sau khi khai mạc danh sách sản phẩm không đổi nữa.",
      confirm: "Khai mạc phiên họp",
    },
    close: {
      title: "Bế mạc",
      text: "Phiên họp khoá lại. Kết quả chỉ đổi được bằng bản đính chính có lý do.",
      confirm: "Bế mạc phiên họp",
    },
    round: (round) => `Lượt ${round}`,
    sent: (sent, expected) => `${sent}/${expected} phiếu`,
    hasSent: "đã gửi",
    notSent: "chưa gửi",
    hasConflict: "không chấm, có lợi ích liên quan",
    present: {
      title: "Mời chấm",
      text: "Thành viên chấm được từ lúc này.",
      confirm: "Mời chấm",
    },
    agree: {
      title: "Ghi mức thống nhất",
      text: "Điểm là bình quân các phiếu. Mức thống nhất quyết định điều kiện tối thiểu của từng hạng.",
      confirm: "Ghi lại",
    },
    closeItem: {
      title: "Chốt kết quả",
      text: "Kết quả vào hồ sơ và mọi người trong phiên thấy phiếu của nhau.",
      confirm: "Chốt kết quả",
    },
    postpone: {
      title: "Để phiên sau",
      text: "Sản phẩm rời phiên này, hồ sơ lại chờ Hội đồng.",
      confirm: "Để phiên sau",
    },
    correct: {
      title: "Đính chính",
      text: "Kết quả cũ giữ lại trong lịch sử. Điểm bình quân của thành viên không đổi.",
      confirm: "Ghi đính chính",
    },
    conflict: {
      title: "Khai lợi ích liên quan",
      text: "Anh chị không chấm sản phẩm này nữa. Lời khai không rút lại được.",
      confirm: "Khai và không chấm",
    },
    reason: "Lý do",
    reasonOptional: "Lý do (cần khi điểm vẫn chênh sau lượt cuối)",
    disqualifiedFor: "Lý do loại hồ sơ",
    totalPoints: "Tổng điểm theo biên bản",
    stars: "Hạng sao, nếu thấp hơn khung điểm",
    differences: "Tiêu chí các thành viên chọn khác nhau",
    noDifferences: "Mọi thành viên chọn như nhau.",
    agreeOn: (criterion) => `Mức thống nhất của tiêu chí ${criterion}`,
    gap: (points) => `Chênh lệch ${points} điểm`,
    discussion: (points) => `Lượt trước chênh ${points} điểm, quá mức cho phép: thảo luận rồi chấm lại.`,
    waitForAll: "Ghi mức thống nhất khi mọi phiếu đã gửi.",
    onlyChair: "Chủ tịch chốt kết quả.",
    result: (points, stars) => `${points} điểm, ${stars}`,
    results: "Kết quả",
    revision: (no) => (no === 1 ? "Kết quả khi chốt" : `Đính chính lần ${no - 1}`),
    totals: "Điểm của từng thành viên",
    postponedFor: "Lý do để phiên sau",
    scorecard: "Phiếu chấm của tôi",
    unsent: "Chưa gửi",
    unsentMany: (count) => `Còn ${count} phiếu chưa gửi được`,
    unsentText: "Phiếu nằm trong máy này và tự gửi khi có mạng. Đừng xoá dữ liệu trình duyệt.",
    sending: "Đang gửi phiếu",
    retry: "Gửi lại ngay",
    savedHere: (time) => `Đã lưu trong máy lúc ${time}, chưa gửi`,
    notBegun: "Chưa chọn mức nào",
    openCriteria: (count) => `Còn ${count} tiêu chí`,
    allChosen: "Đã chọn đủ",
    total: "Tổng",
    comment: "Nhận xét (không bắt buộc)",
    send: "Gửi phiếu",
    sendTitle: "Gửi phiếu chấm?",
    sendText: (total) => `Tổng ${total} điểm. Phiếu đã gửi không sửa được.`,
    sentText: (time) => `Đã gửi lúc ${time}`,
    goToOpen: "Đến tiêu chí chưa chọn",
    notYourTurn: "Chưa đến lượt chấm sản phẩm này.",
    conflicted: "Anh chị đã khai lợi ích liên quan nên không chấm sản phẩm này.",
    notOpen: "Phiên họp chưa khai mạc.",
    totalOnly: "Bộ tiêu chí này không có phiếu chấm: thư ký ghi tổng điểm theo biên bản.",
    openDossier: "Mở hồ sơ và minh chứng",
    minimumFor: (star) => `mức tối thiểu cho ${star} sao`,
    offline: "Mất mạng: phiếu vẫn lưu trong máy này.",
  },
  {
    back: "Back to the council",
    minutes: "Minutes (Word)",
    summary: "Score summary (Excel)",
    fileName: (title) => title,
    itemState: {
      pending: "Waiting",
      scoring: "Scoring",
      discussion: "Discussion, scored anew",
      agreed: "Agreed",
      closed: "Result stands",
      postponed: "Postponed",
    },
    items: "Products of the session",
    chooseItem: "Choose a product from the list.",
    quorum: (present, scoring, needed) => `${present}/${scoring} scoring members present, ${needed} needed`,
    quorumMet: "Quorum met",
    quorumNotMet: "No quorum",
    chairAbsent: "Chair absent",
    attendance: "Attendance",
    presentNow: "Present",
    open: {
      title: "Open the session",
      text: "Mark who is present. The agenda cannot change afterwards.",
      confirm: "Open the session",
    },
    close: {
      title: "Close the session",
      text: "It is locked. Results change only by a reasoned correction.",
      confirm: "Close the session",
    },
    round: (round) => `Round ${round}`,
    sent: (sent, expected) => `${sent}/${expected} scorecards`,
    hasSent: "sent",
    notSent: "not sent",
    hasConflict: "does not score, conflict of interest",
    present: { title: "Open scoring", text: "Members may score from now on.", confirm: "Open scoring" },
    agree: {
      title: "Record what was agreed",
      text: "Points are the average; the agreed options decide the minima.",
      confirm: "Record",
    },
    closeItem: {
      title: "Close with this result",
      text: "The result goes to the dossier; everyone in the session sees all scorecards.",
      confirm: "Close",
    },
    postpone: {
      title: "Postpone",
      text: "Off this session; the dossier awaits the council again.",
      confirm: "Postpone",
    },
    correct: {
      title: "Correct",
      text: "The earlier result stays in the history. The members' average does not change.",
      confirm: "Record the correction",
    },
    conflict: {
      title: "Declare a conflict of interest",
      text: "You will not score this product. It cannot be taken back.",
      confirm: "Declare",
    },
    reason: "Reason",
    reasonOptional: "Reason (needed when the gap is still too wide)",
    disqualifiedFor: "Why it is ruled out",
    totalPoints: "Total of the minutes",
    stars: "Stars, when fewer than the band",
    differences: "Criteria on which members differ",
    noDifferences: "All members chose alike.",
    agreeOn: (criterion) => `Agreed option of criterion ${criterion}`,
    gap: (points) => `Gap ${points} points`,
    discussion: (points) => `The round before had a gap of ${points} points: discuss and score anew.`,
    waitForAll: "To be recorded once every scorecard is in.",
    onlyChair: "The chair closes it.",
    result: (points, stars) => `${points} points, ${stars}`,
    results: "Results",
    revision: (no) => (no === 1 ? "Result at closing" : `Correction ${no - 1}`),
    totals: "Totals of the members",
    postponedFor: "Why it was postponed",
    scorecard: "My scorecard",
    unsent: "Not sent",
    unsentMany: (count) => `${count} scorecards could not be sent yet`,
    unsentText: "They are kept on this device and go out when the network is back. Do not clear its data.",
    sending: "Sending",
    retry: "Send now",
    savedHere: (time) => `Kept on this device at ${time}, not sent`,
    notBegun: "Nothing chosen yet",
    openCriteria: (count) => `${count} criteria left`,
    allChosen: "All chosen",
    total: "Total",
    comment: "Remarks (optional)",
    send: "Send",
    sendTitle: "Send the scorecard?",
    sendText: (total) => `Total ${total} points. It cannot be changed once sent.`,
    sentText: (time) => `Sent at ${time}`,
    goToOpen: "Go to the next open criterion",
    notYourTurn: "Scoring of this product has not begun.",
    conflicted: "You declared a conflict of interest and do not score this product.",
    notOpen: "The session has not opened.",
    totalOnly: "This ruleset has no sheet: the secretary records the total of the minutes.",
    openDossier: "Open dossier and evidence",
    minimumFor: (star) => `minimum for ${star} stars`,
    offline: "No network: the scorecard is kept on this device.",
  },
)
