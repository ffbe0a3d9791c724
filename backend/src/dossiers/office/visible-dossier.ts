import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { loadDossier, lockDossier, type Dossier } from "../../modules/dossier/queries/dossier-records"
import { dossierNotFound } from "../faults"
import { maySee, type Officer } from "../officer"

/** A draft is its producer's alone: the administration knows of what was lodged. */
function visibleTo(dossier: Dossier | null, officer: Officer): Dossier {
  if (dossier === null || dossier.lodgedOn === null || !maySee(officer, dossier.unitCode)) {
    throw dossierNotFound()
  }
  return dossier
}

/** A lodged dossier the officer may see. @throws ApiFaultError 404 for all others */
export async function visibleDossier(db: Knex, id: string, officer: Officer): Promise<Dossier> {
  return visibleTo(await loadDossier(db, id), officer)
}

/** The same, locked until the transaction ends. */
export async function lockVisibleDossier(tx: Knex, id: string, officer: Officer): Promise<Dossier> {
  return visibleTo(await lockDossier(tx, id), officer)
}
