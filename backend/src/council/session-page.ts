import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CouncilRule, SessionDetails, SessionHead, SessionList } from "../contract"
import { loadMembersById, councilRolesOf } from "../modules/council/queries/councils"
import { loadItems } from "../modules/council/queries/items"
import { loadResults } from "../modules/council/queries/results"
import { loadConflicts, loadDrafts, loadTotals } from "../modules/council/queries/scorecards"
import { loadSessionHeads, type SessionHeadRow, type SessionRow } from "../modules/council/queries/sessions"
import type { RecordedRule } from "../modules/council/queries/council-rules"
import { quorumOf } from "../modules/council/rules/quorum"
import { FINISHED_ITEM_STATES } from "../modules/council/rules/states"
import { enterSession, rosterOf, ruleOfSession } from "./enter-session"
import { toSessionItem } from "./item-view"
import { isOfficeUser } from "./office-user"

function toHead(
  row: SessionRow,
  counts: Pick<SessionHeadRow, "itemCount" | "closedItemCount">,
  myRole: SessionHead["myRole"],
): SessionHead {
  const { id, councilId, councilName, title, heldOn, place, state } = row
  return {
    id,
    councilId,
    councilName,
    title,
    heldOn,
    place,
    state,
    openedAt: row.openedAt?.toISOString() ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
    itemCount: counts.itemCount,
    closedItemCount: counts.closedItemCount,
    myRole,
  }
}

export function publicRule({ recordedSeq: _, ...rule }: RecordedRule): CouncilRule {
  return rule
}

function byItem<Row extends { itemId: string }>(rows: readonly Row[]): (itemId: string) => Row[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.itemId)
    if (group === undefined) groups.set(row.itemId, [row])
    else group.push(row)
  }
  return (itemId) => groups.get(itemId) ?? []
}

/**
 * A session with all of its items as the user may see them. A fixed number of queries, whatever the
 * number of items and members.
 * @throws ApiFaultError 404 SESSION_NOT_FOUND
 */
export async function sessionPage(db: Knex, sessionId: string, userId: string): Promise<SessionDetails> {
  const { session, viewer } = await enterSession(db, sessionId, userId)
  const rule = await ruleOfSession(db, session)
  const roster = await rosterOf(db, session)
  const members = await loadMembersById(
    db,
    roster.map(({ id }) => id),
  )
  const items = await loadItems(db, sessionId)
  const totalsOf = byItem(await loadTotals(db, sessionId))
  const conflictsOf = byItem(await loadConflicts(db, sessionId))
  const resultsOf = byItem(await loadResults(db, sessionId))
  const draftsOf = byItem(viewer.memberId === null ? [] : await loadDrafts(db, sessionId, viewer.memberId))
  const closedItemCount = items.filter(({ state }) => FINISHED_ITEM_STATES.includes(state)).length
  return {
    ...toHead(session, { itemCount: items.length, closedItemCount }, viewer.role),
    rule: publicRule(rule),
    quorum: quorumOf(roster, rule),
    myMemberId: viewer.memberId,
    members: members.map(({ councilId: _, ...member }) => {
      const seat = roster.find(({ id }) => id === member.id)
      return {
        ...member,
        role: seat?.role ?? member.role,
        isScoring: seat?.isScoring ?? member.isScoring,
        present: seat?.present ?? false,
      }
    }),
    items: items.map((item) =>
      toSessionItem(
        {
          item,
          rule,
          roster,
          conflicts: conflictsOf(item.id),
          totals: totalsOf(item.id),
          draft: draftsOf(item.id)[0],
          results: resultsOf(item.id),
        },
        viewer,
      ),
    ),
  }
}

/** Sessions the user may know of: those of own councils, or every one for the office. */
export async function listSessions(db: Knex, userId: string, councilId: string | null): Promise<SessionList> {
  const memberships = await councilRolesOf(db, userId)
  const roles = new Map(memberships.map((each) => [each.councilId, each.role]))
  const seesAll = await isOfficeUser(db, userId)
  const rows = await loadSessionHeads(db, seesAll ? null : [...roles.keys()])
  return {
    sessions: rows
      .filter((row) => councilId === null || row.councilId === councilId)
      .map((row) => toHead(row, row, roles.get(row.councilId) ?? null)),
  }
}
