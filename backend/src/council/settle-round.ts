import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { opensDiscussion } from "../modules/council/rules/round"
import { moveItem } from "../modules/council/rules/states"
import { insertCouncilEvent, updateItem } from "../modules/council/writers/sessions"
import { roundOf, type ItemEntry } from "./enter-item"
import type { ItemState } from "../contract"

/**
 * Looks whether the round has become complete with too wide a gap; then the next one begins, as a
 * discussion, and everybody scores anew. Called after whatever may complete a round: a scorecard, a
 * conflict, somebody leaving.
 * @returns the item's state and round afterwards
 */
export async function settleRound(
  tx: Knex,
  entry: ItemEntry,
  at: Date,
): Promise<{ state: ItemState; round: number }> {
  const { item, session } = entry
  const { rule, standing } = await roundOf(tx, entry)
  const move = moveItem(item.state, "discuss", null)
  if (!move.ok || !opensDiscussion(item.state, standing, item.round, rule)) {
    return { state: item.state, round: item.round }
  }
  const round = item.round + 1
  await updateItem(tx, item.id, { state: move.to, round })
  await insertCouncilEvent(tx, {
    sessionId: session.id,
    itemId: item.id,
    kind: "discuss",
    actorId: "council",
    actorRole: "system",
    detail: { gapX100: standing.gapX100, round },
    at,
  })
  return { state: move.to, round }
}
