import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ItemMode, ItemState } from "../../../contract"

export interface ItemRow {
  id: string
  sessionId: string
  position: number
  dossierId: string
  dossierVersion: number
  dossierSha256: string
  productName: string
  producerName: string
  rulesetCode: string
  rulesetVersion: number
  setNo: number
  mode: ItemMode
  state: ItemState
  round: number
  postponedFor: string | null
}

const COLUMNS = {
  id: "id",
  sessionId: "session_id",
  position: "position",
  dossierId: "dossier_id",
  dossierVersion: "dossier_version",
  dossierSha256: "dossier_sha256",
  productName: "product_name",
  producerName: "producer_name",
  rulesetCode: "ruleset_code",
  rulesetVersion: "ruleset_version",
  setNo: "set_no",
  mode: "mode",
  state: "state",
  round: "round",
  postponedFor: "postponed_for",
}

/** Items of a session in the order they are heard. */
export async function loadItems(db: Knex, sessionId: string): Promise<ItemRow[]> {
  return db("ocop_council_item").where({ session_id: sessionId }).orderBy(["position", "id"]).select(COLUMNS)
}

/** Reads an item of the session and keeps everyone else from changing it until the transaction ends. */
export async function lockItem(tx: Knex, sessionId: string, itemId: string): Promise<ItemRow | null> {
  const row = await tx("ocop_council_item")
    .where({ id: itemId, session_id: sessionId })
    .forUpdate()
    .first<ItemRow | undefined>(COLUMNS)
  return row ?? null
}

/** Of the dossiers, those that wait in a session already, except in the one named. */
export async function loadBusyDossiers(
  tx: Knex,
  dossierIds: readonly string[],
  exceptSessionId: string | null,
): Promise<{ dossierId: string; productName: string }[]> {
  const query = tx("ocop_council_item")
    .whereIn("dossier_id", [...dossierIds])
    .whereNotIn("state", ["closed", "postponed"])
  if (exceptSessionId !== null) void query.whereNot({ session_id: exceptSessionId })
  return query.select({ dossierId: "dossier_id", productName: "product_name" })
}
