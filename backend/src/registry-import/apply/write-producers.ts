import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { fold } from "../../lib/fold"
import { loadProducerSlugs } from "../../modules/producer/queries/producer-identities"
import {
  insertProducers,
  updateProducers,
  type NewProducerRow,
} from "../../modules/producer/writers/producers"
import { insertSlugAliases, loadSlugAliases } from "../../modules/slug/writers/slug-aliases"
import type { ProducerRef } from "../plan/producer-directory"
import { SlugPool } from "./slug-pool"

export interface WriteContext {
  importId: string
  actorId: string | null
  sample: boolean
  /** Name of the commune a unit lies in today. */
  communeNameOf(unitId: string): string | null
}

function newProducerRow(producer: ProducerRef, pool: SlugPool, context: WriteContext): NewProducerRow {
  const { id, registration } = producer
  if (id === null || registration === null) throw new Error("a new producer needs an id and a row")
  return {
    id,
    kind: producer.kind,
    legal_name: registration.name,
    display_name: registration.name,
    folded_name: fold(registration.name),
    slug: pool.take(registration.name, context.communeNameOf(registration.unitId)),
    tax_code: producer.taxCode,
    registered_unit_id: registration.unitId,
    district_at_registration: registration.districtTitle,
    status: "active",
    sample: context.sample,
    import_id: context.importId,
  }
}

/** Writes new producers with their handles, and what the file adds to known ones. */
export async function writeProducers(
  tx: Knex,
  producers: Iterable<ProducerRef>,
  context: WriteContext,
): Promise<void> {
  const unique = [...new Set(producers)]
  const fresh = unique.filter(({ known }) => known === null)
  if (fresh.length > 0) {
    const pool = new SlugPool([...(await loadProducerSlugs(tx)), ...(await loadSlugAliases(tx, "producer"))])
    const rows = fresh.map((producer) => newProducerRow(producer, pool, context))
    await insertProducers(tx, rows)
    await insertSlugAliases(
      tx,
      "producer",
      rows.map(({ id, slug }) => ({ slug, targetId: id })),
    )
  }
  const changed = unique.flatMap(({ id, known, kind, taxCode }) => {
    if (id === null || known === null) return []
    if (known.kind === kind && known.taxCode === taxCode) return []
    return [{ id, kind, tax_code: taxCode }]
  })
  await updateProducers(tx, changed)
}
