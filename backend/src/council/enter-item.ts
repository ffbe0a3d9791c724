import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { conflict } from "../lib/api-fault"
import type { RecordedRule } from "../modules/council/queries/council-rules"
import { lockItem, type ItemRow } from "../modules/council/queries/items"
import { loadConflicts, loadScorecards, type ScorecardRow } from "../modules/council/queries/scorecards"
import type { RosterMember } from "../modules/council/rules/quorum"
import { countedOf, standingOf, type RoundStanding } from "../modules/council/rules/round"
import { moveItem, type CouncilActing, type ItemAction } from "../modules/council/rules/states"
import { insertCouncilEvent, updateItem } from "../modules/council/writers/sessions"
import type { ItemState } from "../contract"
import { itemNotFound, notYours, sessionNotOpen } from "./faults"
import { actingAs, actorOf, enterSession, rosterOf, ruleOfSession, type SessionEntry } from "./enter-session"
import { ITEM_STATE_WORDS } from "./words"

/** Whom a command on an item comes from. */
export interface ItemCommand {
  sessionId: string
  itemId: string
  userId: string
}

export interface ItemEntry extends SessionEntry {
  item: ItemRow
}

/** The item with its session; both rows are held until the transaction ends. */
export async function enterItem(tx: Knex, { sessionId, itemId, userId }: ItemCommand): Promise<ItemEntry> {
  const entry = await enterSession(tx, sessionId, userId, "use")
  const item = await lockItem(tx, sessionId, itemId)
  if (item === null) throw itemNotFound()
  return { ...entry, item }
}

/** @throws ApiFaultError 409 SESSION_NOT_OPEN */
export async function enterOpenItem(tx: Knex, command: ItemCommand): Promise<ItemEntry> {
  const entry = await enterItem(tx, command)
  if (entry.session.state !== "open") throw sessionNotOpen()
  return entry
}

/**
 * The state an action leads to, by the table.
 * @throws ApiFaultError 409 ITEM_STATE, 403 NOT_YOUR_ROLE
 */
export function nextItemState(entry: ItemEntry, action: ItemAction): { to: ItemState; by: CouncilActing } {
  const by = actingAs(entry, ["chair", "secretary", "office"])
  const move = moveItem(entry.item.state, action, by)
  if (move.ok) return { to: move.to, by }
  if (move.why === "not_by_you") throw notYours(move.by)
  throw conflict(
    "ITEM_STATE",
    "itemId",
    `Sản phẩm «${entry.item.productName}» đang ở «${ITEM_STATE_WORDS[entry.item.state]}»: không làm được việc này.`,
  )
}

export interface RoundOfItem {
  rule: RecordedRule
  roster: RosterMember[]
  conflicted: ReadonlySet<string>
  standing: RoundStanding
  /** Scorecards that count in the current round. */
  counted: ScorecardRow[]
}

/** Where the current round of an item stands. */
export async function roundOf(tx: Knex, { session, item }: ItemEntry): Promise<RoundOfItem> {
  const rule = await ruleOfSession(tx, session)
  const roster = await rosterOf(tx, session)
  const conflicts = await loadConflicts(tx, session.id, item.id)
  const conflicted = new Set(conflicts.map(({ memberId }) => memberId))
  const cards = await loadScorecards(tx, item.id)
  const standing = standingOf(roster, conflicted, cards, item.round, rule)
  return { rule, roster, conflicted, standing, counted: countedOf(cards, item.round, conflicted) }
}

/** Notes in the session's diary what the person did to the item. */
export async function noteItem(
  tx: Knex,
  entry: ItemEntry,
  kind: string,
  at: Date,
  detail?: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { id, role } = actorOf(entry)
  await insertCouncilEvent(tx, {
    sessionId: entry.session.id,
    itemId: entry.item.id,
    kind,
    actorId: id,
    actorRole: role,
    at,
    ...(detail === undefined ? {} : { detail }),
  })
}

/** Moves the item and notes who did so. */
export async function moveAndNote(
  tx: Knex,
  entry: ItemEntry,
  action: ItemAction,
  at: Date,
  changes: { round?: number; postponed_for?: string } = {},
): Promise<void> {
  const { to } = nextItemState(entry, action)
  await updateItem(tx, entry.item.id, { state: to, ...changes })
  await noteItem(tx, entry, action, at, changes)
}
