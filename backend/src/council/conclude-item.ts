import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CorrectInput } from "../contract"
import { transitionDossier } from "../dossiers/transition"
import { conflict } from "../lib/api-fault"
import { now } from "../lib/clock"
import { loadAgreement, loadResults } from "../modules/council/queries/results"
import { insertResult } from "../modules/council/writers/scoring"
import { lockDossier } from "../modules/dossier/queries/dossier-records"
import { readAgreement, type Agreed } from "./agree-item"
import { actingAs, actorOf } from "./enter-session"
import {
  enterItem,
  enterOpenItem,
  moveAndNote,
  noteItem,
  roundOf,
  type ItemCommand,
  type ItemEntry,
} from "./enter-item"
import { reckonResult } from "./reckon-result"

/** Writes the result and hands it to the dossier, in the caller's transaction. */
async function record(tx: Knex, entry: ItemEntry, agreed: Agreed, revision: number, at: Date): Promise<void> {
  const { item, userId } = entry
  const reckoned = await reckonResult(tx, entry, await roundOf(tx, entry), agreed)
  const resultId = await insertResult(tx, {
    ...reckoned,
    itemId: item.id,
    dossierId: item.dossierId,
    revision,
    disqualifiedFor: agreed.disqualifiedFor,
    reason: agreed.reason,
    recordedBy: userId,
    recordedAt: at,
  })
  const { averageX100, stars, agreedChoices } = reckoned
  const result = { resultId, averageX100, stars, agreedChoices }
  await transitionDossier(tx, {
    dossierId: item.dossierId,
    from: revision === 1 ? "council" : "decided",
    to: "decided",
    actor: actorOf(entry),
    reason: agreed.reason,
    payload: result,
    changes: result,
    at,
  })
}

/** The council scored one frozen version: a result for another one would be nobody's. */
async function checkVersion(tx: Knex, { item }: ItemEntry): Promise<void> {
  const dossier = await lockDossier(tx, item.dossierId)
  if (dossier?.versionNo === item.dossierVersion && dossier.versionSha256 === item.dossierSha256) return
  throw conflict(
    "DOSSIER_VERSION_CHANGED",
    "itemId",
    `Hồ sơ «${item.productName}» đã có phiên bản khác với bản được chấm: hoãn sản phẩm này.`,
  )
}

/**
 * Closes an item: its result is reckoned, written once, and handed to the dossier, which is `decided`
 * from then on. One transaction; of two who close at once the second meets ITEM_STATE.
 * @throws ApiFaultError 403 NOT_YOUR_ROLE; 409 ITEM_STATE, DOSSIER_VERSION_CHANGED, STALE_STATE
 */
export async function closeItem(tx: Knex, command: ItemCommand): Promise<void> {
  const entry = await enterOpenItem(tx, command)
  const at = now()
  await moveAndNote(tx, entry, "close", at)
  const agreed = await loadAgreement(tx, entry.item.id)
  if (agreed === null) throw new Error(`item ${entry.item.id} is agreed without an agreement`)
  await checkVersion(tx, entry)
  await record(tx, entry, agreed, 1, at)
}

/**
 * Corrects a closed item by a new result with its reason; the earlier ones stay as they were, and so do
 * the scorecards. Possible until the dossier is recognised or refused.
 * @throws ApiFaultError 403 NOT_YOUR_ROLE; 409 ITEM_NOT_CLOSED, STALE_STATE; 400 as `agreeItem`
 */
export async function correctItem(
  tx: Knex,
  { input, ...command }: ItemCommand & { input: CorrectInput },
): Promise<void> {
  const entry = await enterItem(tx, command)
  actingAs(entry, ["chair"])
  if (entry.item.state !== "closed") {
    throw conflict(
      "ITEM_NOT_CLOSED",
      "itemId",
      "Kết quả chưa chốt: ghi lại mức thống nhất, không cần đính chính.",
    )
  }
  const at = now()
  const results = await loadResults(tx, command.sessionId)
  const last = results.find(({ itemId }) => itemId === entry.item.id)
  const agreed = await readAgreement(tx, entry, await roundOf(tx, entry), input)
  await record(tx, entry, agreed, (last?.revision ?? 0) + 1, at)
  await noteItem(tx, entry, "corrected", at, { reason: input.reason })
}
