import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ApiFaultError, conflict } from "../lib/api-fault"
import { loadConflicts } from "../modules/council/queries/scorecards"
import { loadRoster } from "../modules/council/queries/sessions"
import { SCORING_STATES } from "../modules/council/rules/states"
import { readRuleset } from "../modules/rating/queries/ruleset-versions"
import type { Ruleset } from "../modules/rating/rules/ruleset"
import type { ItemEntry } from "./enter-item"
import { sessionNotOpen } from "./faults"

/** @throws ApiFaultError 403 for whoever does not sit on the council */
export function memberIdOf({ viewer }: ItemEntry): string {
  if (viewer.memberId !== null) return viewer.memberId
  throw new ApiFaultError(403, {
    code: "NOT_A_SCORING_MEMBER",
    field: null,
    message: "Chỉ thành viên chấm điểm của Hội đồng gửi được phiếu chấm.",
  })
}

/** Who may score this item in this round. @throws ApiFaultError 403, 409 saying what stands in the way */
export async function checkMayScore(tx: Knex, entry: ItemEntry, round: number): Promise<void> {
  const { item, session } = entry
  const memberId = memberIdOf(entry)
  if (session.state !== "open") throw sessionNotOpen()
  const seat = (await loadRoster(tx, session.id)).find(({ id }) => id === memberId)
  if (seat?.isScoring !== true) {
    throw new ApiFaultError(403, {
      code: "NOT_A_SCORING_MEMBER",
      field: null,
      message: "Bạn dự phiên họp này nhưng không chấm điểm.",
    })
  }
  const conflicts = await loadConflicts(tx, session.id, item.id)
  if (conflicts.some((each) => each.memberId === memberId)) {
    throw conflict(
      "CONFLICT_DECLARED",
      "itemId",
      "Bạn đã khai xung đột lợi ích với sản phẩm này nên không chấm.",
    )
  }
  if (item.mode === "total") {
    throw conflict("SET_NOT_SCORABLE", "itemId", "Chưa có phiếu chấm của bộ này: Thư ký chỉ ghi tổng điểm.")
  }
  if (!SCORING_STATES.includes(item.state)) {
    throw conflict(
      "ITEM_NOT_SCORING",
      "itemId",
      `«${item.productName}» chưa đến lượt chấm hoặc đã chấm xong.`,
    )
  }
  if (!seat.present) {
    throw conflict("NOT_PRESENT", null, "Bạn chưa được điểm danh: báo Thư ký ghi có mặt rồi gửi lại.")
  }
  if (round !== item.round) {
    throw conflict("ROUND_OVER", "round", `Đang chấm lượt ${item.round}, phiếu này là của lượt ${round}.`)
  }
}

/** The ruleset the item is scored under, in the version its dossier was opened with. */
export async function rulesetOf(tx: Knex, { item }: ItemEntry): Promise<Ruleset> {
  const found = await readRuleset(tx, item.rulesetCode, item.rulesetVersion)
  if (found === null) throw new Error(`ruleset ${item.rulesetCode} v${item.rulesetVersion} is gone`)
  return found.ruleset
}

export function alreadySent(): ApiFaultError {
  return conflict(
    "SCORECARD_ALREADY_SENT",
    "itemId",
    "Bạn đã gửi phiếu chấm lượt này; phiếu đã gửi không sửa được.",
  )
}
