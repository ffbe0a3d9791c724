import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IsoDay } from "../../../lib/local-day"

export interface NewSupplement {
  dossierId: string
  kind: "documents" | "survey" | "tests"
  request: string
  requestedOn: IsoDay
  dueOn: IsoDay
  actorId: string
}

/** Records what the advisory team asks for, in the caller's transaction. */
export async function insertSupplement(tx: Knex, supplement: NewSupplement): Promise<void> {
  await tx("ocop_supplement_request").insert({
    id: generateEntityId(undefined, "supp"),
    dossier_id: supplement.dossierId,
    kind: supplement.kind,
    request: supplement.request,
    requested_on: supplement.requestedOn,
    due_on: supplement.dueOn,
    actor_id: supplement.actorId,
  })
}

/** A new version answers every request that is open. */
export async function answerSupplements(
  tx: Knex,
  dossierId: string,
  { day, versionNo }: { day: IsoDay; versionNo: number },
): Promise<void> {
  await tx("ocop_supplement_request")
    .where({ dossier_id: dossierId })
    .whereNull("answered_on")
    .update({ answered_on: day, answered_by_version: versionNo, updated_at: tx.fn.now() })
}
