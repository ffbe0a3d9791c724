import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { CLOSED_STATES } from "../rules/dossier-states"
import { DOSSIER_COLUMNS, type Dossier } from "./dossier-records"

/** The last lodged dossier of a registered product: what the next one starts from. */
export async function loadLastDossierOf(db: Knex, registeredProductId: string): Promise<Dossier | null> {
  const row = await db("ocop_dossier")
    .where({ registered_product_id: registeredProductId })
    .whereNotNull("version_no")
    .whereNull("deleted_at")
    .orderBy([
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .first<Dossier | undefined>(DOSSIER_COLUMNS)
  return row ?? null
}

/** An open dossier that asks for the same: this registered product, or a new one of this name. */
export async function findOpenDossier(
  db: Knex,
  asked: { producerId: string; registeredProductId: string | null; foldedName: string },
): Promise<string | null> {
  const row = await db("ocop_dossier")
    .whereNull("deleted_at")
    .whereNotIn("state", [...CLOSED_STATES])
    .where((query) => {
      if (asked.registeredProductId !== null) {
        void query.where({ registered_product_id: asked.registeredProductId })
      } else {
        void query
          .where({ producer_id: asked.producerId, folded_name: asked.foldedName })
          .whereNull("registered_product_id")
      }
    })
    .first<{ id: string } | undefined>("id")
  return row?.id ?? null
}
