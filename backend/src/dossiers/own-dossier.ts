import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { loadDossier, lockDossier, type Dossier } from "../modules/dossier/queries/dossier-records"
import { dossierNotFound } from "./faults"

function ownedBy(dossier: Dossier | null, producerId: string): Dossier {
  if (dossier?.producerId !== producerId) throw dossierNotFound()
  return dossier
}

/** A producer's own dossier. @throws ApiFaultError 404 for everyone else's, as for one that is none */
export async function ownDossier(db: Knex, id: string, producerId: string): Promise<Dossier> {
  return ownedBy(await loadDossier(db, id), producerId)
}

/** The same, locked until the transaction ends. */
export async function lockOwnDossier(tx: Knex, id: string, producerId: string): Promise<Dossier> {
  return ownedBy(await lockDossier(tx, id), producerId)
}
