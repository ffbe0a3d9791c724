import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ApiFaultError, conflict } from "../lib/api-fault"
import { now } from "../lib/clock"
import { loadConflicts } from "../modules/council/queries/scorecards"
import { insertConflict } from "../modules/council/writers/scoring"
import { enterOpenItem, moveAndNote, noteItem, type ItemCommand } from "./enter-item"
import { settleRound } from "./settle-round"

/** Begins the scoring of an item. @throws ApiFaultError 409 ITEM_STATE, SESSION_NOT_OPEN, SET_NOT_SCORABLE */
export async function presentItem(tx: Knex, command: ItemCommand): Promise<void> {
  const entry = await enterOpenItem(tx, command)
  if (entry.item.mode === "total") {
    throw conflict("SET_NOT_SCORABLE", "itemId", "Chưa có phiếu chấm của bộ này: ghi thẳng tổng điểm.")
  }
  await moveAndNote(tx, entry, "present", now(), { round: 1 })
}

/** Takes an item off the session; its dossier may be heard in another one. */
export async function postponeItem(tx: Knex, command: ItemCommand & { reason: string }): Promise<void> {
  const entry = await enterOpenItem(tx, command)
  await moveAndNote(tx, entry, "postpone", now(), { postponed_for: command.reason })
}

/**
 * A member declares a conflict of interest: no scoring of this item, and what was sent no longer counts.
 * Idempotent; never taken back. Only before the options are agreed on: later the item is to be postponed.
 * @throws ApiFaultError 403 NOT_A_MEMBER; 409 ITEM_STATE, SESSION_CLOSED
 */
export async function declareConflict(tx: Knex, command: ItemCommand & { reason: string }): Promise<void> {
  const entry = await enterOpenItem(tx, command)
  const { item, session, viewer } = entry
  if (viewer.memberId === null) {
    throw new ApiFaultError(403, {
      code: "NOT_A_MEMBER",
      field: null,
      message: "Chỉ thành viên Hội đồng khai xung đột lợi ích.",
    })
  }
  const declared = await loadConflicts(tx, session.id, item.id)
  if (declared.some(({ memberId }) => memberId === viewer.memberId)) return
  if (item.state === "agreed" || item.state === "closed" || item.state === "postponed") {
    throw conflict(
      "ITEM_STATE",
      "itemId",
      "Sản phẩm đã thống nhất kết quả: báo Thư ký hoãn sản phẩm này nếu có xung đột lợi ích.",
    )
  }
  const at = now()
  await insertConflict(tx, { itemId: item.id, memberId: viewer.memberId, reason: command.reason, at })
  await noteItem(tx, entry, "conflict", at, { memberId: viewer.memberId })
  await settleRound(tx, entry, at)
}
