import {
  checklistItem,
  type ChecklistItem,
  type ChecklistLine,
  type InspectionFinding,
  type InspectionState,
  type WithdrawalGround,
} from "../../../contract"
import { badRequest, conflict } from "../../../lib/api-fault"
import { isIsoDay, type IsoDay } from "../../../lib/local-day"

const ALL_ITEMS: readonly ChecklistItem[] = checklistItem.options

/** Items about the mark: what is wrong there is shown by a photo of the label. */
const MARK_ITEMS: ReadonlySet<ChecklistItem> = new Set(ALL_ITEMS.filter((item) => item.startsWith("mark_")))

export type Verdict = "passed" | "mended" | "mend" | "more_time" | "propose_withdrawal"

const STATE_AFTER: Readonly<Record<Verdict, InspectionState>> = {
  passed: "passed",
  mended: "mended",
  mend: "mending",
  more_time: "mending",
  propose_withdrawal: "withdrawal_proposed",
}

export function stateAfter(verdict: Verdict): InspectionState {
  return STATE_AFTER[verdict]
}

/** The day of a visit: real, and not in the future. */
export function checkVisitDay(field: string, day: IsoDay, today: IsoDay, notBefore: IsoDay | null): void {
  if (!isIsoDay(day)) {
    throw badRequest("BAD_DATE", field, `Ngày «${day}» của ${field} không có trong lịch. Ghi NĂM-THÁNG-NGÀY.`)
  }
  if (day > today) throw badRequest("DATE_IN_FUTURE", field, `Ngày ${day} còn ở tương lai.`)
  if (notBefore !== null && day < notBefore) {
    throw badRequest("DATE_TOO_EARLY", field, `Ngày ${day} trước lần kiểm tra ngày ${notBefore}.`)
  }
}

/**
 * What a verdict needs beside itself: a deadline after the visit to mend, a ground of Điều 8 to propose
 * withdrawal; and neither where it means nothing.
 * @throws ApiFaultError 400 MEND_BY_NEEDED, MEND_BY_TOO_EARLY, MEND_BY_NOT_WANTED, GROUND_NEEDED,
 *   GROUND_NOT_WANTED
 */
export function checkVerdict(
  verdict: Verdict,
  on: IsoDay,
  { mendBy, ground }: { mendBy: IsoDay | null; ground: WithdrawalGround | null },
): void {
  const toMend = stateAfter(verdict) === "mending"
  if (toMend && (mendBy === null || !isIsoDay(mendBy))) {
    throw badRequest("MEND_BY_NEEDED", "mendBy", "Ghi hạn khắc phục, dạng NĂM-THÁNG-NGÀY.")
  }
  if (toMend && mendBy !== null && mendBy <= on) {
    throw badRequest("MEND_BY_TOO_EARLY", "mendBy", `Hạn khắc phục ${mendBy} phải sau ngày kiểm tra ${on}.`)
  }
  if (!toMend && mendBy !== null) {
    throw badRequest("MEND_BY_NOT_WANTED", "mendBy", "Kết luận này không có hạn khắc phục: để trống.")
  }
  if (verdict === "propose_withdrawal" && ground === null) {
    throw badRequest("GROUND_NEEDED", "ground", "Đề nghị thu hồi cần một trong sáu căn cứ của Điều 8.")
  }
  if (verdict !== "propose_withdrawal" && ground !== null) {
    throw badRequest("GROUND_NOT_WANTED", "ground", "Chỉ ghi căn cứ Điều 8 khi đề nghị thu hồi.")
  }
}

/**
 * The checklist says something of every item once, findings are about items not kept, «đạt» has none,
 * and what is wrong with the mark is shown by a photo.
 * @throws ApiFaultError 400 CHECKLIST_INCOMPLETE, CHECKLIST_REPEATED, FINDING_WITHOUT_ITEM,
 *   PASSED_WITH_FINDINGS, FINDINGS_NEEDED; 409 PHOTO_REQUIRED
 */
export function checkChecklist(
  checklist: readonly ChecklistLine[],
  findings: readonly InspectionFinding[],
  verdict: Verdict,
  photoCount: number,
): void {
  const answered = new Map(checklist.map((line) => [line.item, line.answer]))
  if (answered.size < checklist.length) {
    throw badRequest("CHECKLIST_REPEATED", "checklist", "Có nội dung kiểm tra bị ghi hai lần.")
  }
  const missing = ALL_ITEMS.filter((item) => !answered.has(item))
  if (missing.length > 0) {
    throw badRequest("CHECKLIST_INCOMPLETE", "checklist", `Chưa ghi kết quả của: ${missing.join(", ")}.`)
  }
  const notKept = ALL_ITEMS.filter((item) => answered.get(item) === "not_kept")
  if (verdict === "passed" && (notKept.length > 0 || findings.length > 0)) {
    throw badRequest("PASSED_WITH_FINDINGS", "outcome", `Không kết luận đạt khi còn: ${notKept.join(", ")}.`)
  }
  if (verdict !== "passed" && findings.length === 0) {
    throw badRequest("FINDINGS_NEEDED", "findings", "Ghi ít nhất một sai phạm làm căn cứ cho kết luận này.")
  }
  const stray = findings.find(({ item }) => answered.get(item) !== "not_kept")
  if (stray !== undefined) {
    throw badRequest(
      "FINDING_WITHOUT_ITEM",
      "findings",
      `Sai phạm về «${stray.item}», nhưng nội dung này không được ghi là không giữ.`,
    )
  }
  if (photoCount === 0 && notKept.some((item) => MARK_ITEMS.has(item))) {
    throw conflict(
      "PHOTO_REQUIRED",
      "photos",
      "Sai phạm về nhãn hiệu cần ít nhất một ảnh nhãn: tải ảnh lên trước.",
    )
  }
}
