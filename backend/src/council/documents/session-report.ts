import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SessionDetails, SessionItem } from "../../contract"
import { loadConflicts, loadTotals } from "../../modules/council/queries/scorecards"
import { loadSession } from "../../modules/council/queries/sessions"
import { countedOf } from "../../modules/council/rules/round"
import { sessionPage } from "../session-page"
import { sessionNotFound } from "../faults"

export interface ReportItem {
  item: SessionItem
  /** Totals that made the average, by member; empty until the item is closed. */
  totals: ReadonlyMap<string, number>
  conflicts: readonly { name: string; reason: string }[]
}

export interface SessionReport {
  session: SessionDetails
  councilDecision: string
  councilDecidedOn: string
  items: readonly ReportItem[]
}

/**
 * What the papers of a session say, as the user may know it: points of items that are closed and of no
 * others, so that a draft of the minutes gives nothing away.
 * @throws ApiFaultError 404 SESSION_NOT_FOUND
 */
export async function sessionReport(db: Knex, sessionId: string, userId: string): Promise<SessionReport> {
  const session = await sessionPage(db, sessionId, userId)
  const row = await loadSession(db, sessionId)
  if (row === null) throw sessionNotFound()
  const totals = await loadTotals(db, sessionId)
  const conflicts = await loadConflicts(db, sessionId)
  const nameOf = new Map(session.members.map(({ id, fullName }) => [id, fullName]))
  const items = session.items.map((item) => {
    const conflicted = new Set(item.conflictMemberIds)
    const mine = item.state === "closed" ? totals.filter(({ itemId }) => itemId === item.id) : []
    return {
      item,
      totals: new Map(
        countedOf(mine, item.round, conflicted).map(({ memberId, totalX100 }) => [memberId, totalX100]),
      ),
      conflicts: conflicts
        .filter(({ itemId }) => itemId === item.id && item.state === "closed")
        .map(({ memberId, reason }) => ({ name: nameOf.get(memberId) ?? "", reason })),
    }
  })
  return { session, councilDecision: row.councilDecision, councilDecidedOn: row.councilDecidedOn, items }
}

/** «20/11/2026». */
export function showDay(day: string): string {
  return day.split("-").reverse().join("/")
}

/** Everything about a line that its figures do not say. */
export function remarksOf({ item, conflicts }: ReportItem): string {
  const { result } = item
  const missed = result?.blockedBy.map(({ criterion, star }) => `${criterion} (${star} sao)`) ?? []
  const remarks = [
    item.postponedFor === null ? null : `Hoãn: ${item.postponedFor}`,
    missed.length === 0 ? null : `Chưa đạt mức tối thiểu: ${missed.join(", ")}.`,
    result?.disqualifiedFor ? `Bị loại: ${result.disqualifiedFor}` : null,
    result?.reason ? `Lý do: ${result.reason}` : null,
    result !== null && result.revision > 1 ? `Đính chính lần ${result.revision - 1}.` : null,
    ...conflicts.map(({ name }) => `${name} không chấm do xung đột lợi ích.`),
  ]
  return remarks.filter((remark) => remark !== null).join(" ")
}
