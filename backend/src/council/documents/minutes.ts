import type { Paragraph, Table } from "docx"
import {
  letterhead,
  line,
  ruledTable,
  signatures,
  toWordFile,
  type TableColumn,
} from "../../documents/word-parts"
import { localDayOf } from "../../lib/local-day"
import { AVERAGING_WORDS, ITEM_STATE_WORDS, MINIMA_WORDS, ROLE_WORDS, showStars, showX100 } from "../words"
import { remarksOf, showDay, type ReportItem, type SessionReport } from "./session-report"

type Member = SessionReport["session"]["members"][number]

const MEMBER_COLUMNS: readonly TableColumn<Member>[] = [
  { header: "Họ và tên", widthPercent: 28, value: ({ fullName }) => fullName },
  {
    header: "Chức vụ, cơ quan",
    widthPercent: 36,
    value: ({ position, organisation }) => [position, organisation].filter((text) => text !== "").join(", "),
  },
  { header: "Trong Hội đồng", widthPercent: 20, value: ({ role }) => ROLE_WORDS[role] },
  { header: "Có mặt", widthPercent: 16, align: "center", value: ({ present }) => (present ? "Có" : "Vắng") },
]

const ITEM_COLUMNS: readonly TableColumn<ReportItem>[] = [
  { header: "TT", widthPercent: 6, align: "center", value: ({ item }) => String(item.position) },
  {
    header: "Sản phẩm, chủ thể",
    widthPercent: 30,
    value: ({ item }) => [item.productName, item.producerName].filter((text) => text !== "").join(" – "),
  },
  { header: "Bộ", widthPercent: 6, align: "center", value: ({ item }) => String(item.setNo) },
  {
    header: "Số phiếu",
    widthPercent: 9,
    align: "center",
    value: ({ item }) => (item.mode === "total" ? "–" : String(item.result?.scorecardCount ?? "")),
  },
  {
    header: "Điểm",
    widthPercent: 9,
    align: "center",
    value: ({ item }) => (item.result === null ? "" : showX100(item.result.averageX100)),
  },
  {
    header: "Kết quả",
    widthPercent: 13,
    align: "center",
    value: ({ item }) => (item.result === null ? ITEM_STATE_WORDS[item.state] : showStars(item.result.stars)),
  },
  { header: "Ghi chú", widthPercent: 27, value: remarksOf },
]

function time(instant: string | null): string {
  if (instant === null) return "…"
  const at = new Date(instant)
  const clock = at.toLocaleTimeString("vi-VN", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Asia/Ho_Chi_Minh",
  })
  return `${clock} ngày ${showDay(localDayOf(at))}`
}

function ruleLines({ session: { rule, quorum } }: SessionReport): Paragraph[] {
  const chair = rule.chairMustBePresent ? ", có Chủ tịch Hội đồng" : ""
  return [
    line(
      `Có mặt ${quorum.present}/${quorum.scoringMembers} thành viên chấm điểm; cần ít nhất ${quorum.needed} (${rule.quorumPercent} %${chair}).`,
    ),
    line(
      `Cách tính: ${AVERAGING_WORDS[rule.averaging]}, làm tròn nửa lên đến phần trăm điểm; điểm các thành viên chênh ` +
        `không quá ${showX100(Math.round(rule.maxGapPoints * 100))}, vượt thì thảo luận và chấm lại, tối đa ${rule.maxRounds} lượt. ` +
        `Mức của tiêu chí để xét sao: ${MINIMA_WORDS[rule.minima]}. Căn cứ: ${rule.source}`,
    ),
  ]
}

function countsLine({ items }: SessionReport): string {
  const results = items.flatMap(({ item }) => (item.result === null ? [] : [item.result]))
  const counts = [5, 4, 3]
    .map((stars) => `${results.filter((result) => result.stars === stars).length} sản phẩm ${stars} sao`)
    .join(", ")
  const below = results.filter(({ stars }) => stars < 3).length
  return `Đã đánh giá ${results.length}/${items.length} sản phẩm: ${counts}, ${below} sản phẩm chưa đạt.`
}

function nameOf({ session }: SessionReport, role: Member["role"]): string {
  return session.members.find((member) => member.role === role)?.fullName ?? ""
}

/** Biên bản họp Hội đồng as a Word file; marked as a draft until the session is closed. */
export function minutesFile(report: SessionReport): Promise<Buffer> {
  const { session } = report
  const isDraft = session.state !== "closed"
  const parts: (Paragraph | Table)[] = [
    letterhead(["UBND TỈNH HÀ TĨNH", session.councilName.toLocaleUpperCase("vi")]),
    line(""),
    line(isDraft ? "BIÊN BẢN (DỰ THẢO)" : "BIÊN BẢN", { bold: true, align: "center", size: 28 }),
    line(session.title, { bold: true, align: "center" }),
    line(""),
    line(
      `Hội đồng thành lập theo Quyết định số ${report.councilDecision} ngày ${showDay(report.councilDecidedOn)}.`,
    ),
    line(`Ngày họp: ${showDay(session.heldOn)}. Địa điểm: ${session.place === "" ? "…" : session.place}.`),
    line(`Khai mạc: ${time(session.openedAt)}. Bế mạc: ${time(session.closedAt)}.`),
    line("I. Thành phần", { bold: true }),
    ruledTable(MEMBER_COLUMNS, session.members),
    line(""),
    ...ruleLines(report),
    line("II. Kết quả đánh giá, phân hạng", { bold: true }),
    ruledTable(ITEM_COLUMNS, report.items),
    line(""),
    line(countsLine(report)),
    line(""),
    signatures([
      { title: "Thư ký", name: nameOf(report, "secretary") },
      { title: "Chủ tịch Hội đồng", name: nameOf(report, "chair") },
    ]),
  ]
  return toWordFile(session.title, parts)
}
