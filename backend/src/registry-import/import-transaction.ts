import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { today } from "../lib/local-day"
import { lockRegister } from "../modules/certificate/writers/certificate-history"
import { insertRegistryImport } from "../modules/certificate/writers/registry-imports"
import { loadProductIdentities } from "../modules/certificate/queries/product-identities"
import { loadUnitIndex } from "../modules/commune/queries/load-unit-index"
import type { UnitIndex } from "../modules/commune/rules/unit-index"
import { insertOutboxEvent } from "../modules/outbox/writers/outbox-events"
import { loadProducerIdentities } from "../modules/producer/queries/producer-identities"
import { loadProductSets } from "../modules/rating/queries/rating-facts"
import { PlanWriter } from "./apply/plan-writer"
import { writeProducers, type WriteContext } from "./apply/write-producers"
import { placeTitle } from "./check/commune"
import { REGISTRY_COLUMNS } from "./columns"
import type { FaultLog } from "./faults/fault-log"
import type { ImportRun } from "./import-run"
import { reportHeader } from "./plan/header-faults"
import { ImportStage } from "./plan/import-stage"
import { planBatch } from "./plan/plan-products"
import { ProducerDirectory } from "./plan/producer-directory"
import { ProductDirectory } from "./plan/product-directory"
import { resolveRows, type RowIdentity } from "./plan/row-identity"
import { stageRows } from "./plan/stage-rows"
import { openTable } from "./reader/table"
import type { RawBook } from "./reader/raw-row"
import { ProductSetIndex } from "./values/product-set"

/** Cache tags a big import touches: the coarse ones only. */
const TAGS = ["catalogue", "register", "statistics", "products", "producers", "communes"]

async function directories(tx: Knex, units: UnitIndex, identities: readonly RowIdentity[], log: FaultLog) {
  const known = await loadProducerIdentities(tx)
  const producers = new ProducerDirectory(known, (unitId) => units.presentOf(unitId)?.id ?? unitId)
  const products = new ProductDirectory(await loadProductIdentities(tx), producers.byId())
  const resolved = resolveRows(identities, producers, products, log)
  for (const producer of resolved.producerOfRow.values()) producer.id ??= generateEntityId(undefined, "prdr")
  return { products, ...resolved }
}

/**
 * Plans a registry file inside the given transaction and, unless it is a dry run, writes it there.
 * Reads everything, gathers all faults, writes nothing once there is a fault; the caller commits
 * only when the log holds none.
 *
 * @returns the number of data rows and the id of the import, null when nothing was to be written
 */
export async function runInTransaction(
  tx: Knex,
  book: RawBook,
  run: ImportRun,
): Promise<{ rows: number; importId: string | null }> {
  const { log, tally, meter, basis, importId } = run
  const units = await loadUnitIndex(tx)
  const sets = new ProductSetIndex(await loadProductSets(tx))
  const table = await openTable(book, REGISTRY_COLUMNS)
  reportHeader(table.header, log)
  const stage = await ImportStage.create(tx)
  const context = { units, sets, date1904: table.date1904, today: today() }
  const { rows, identities } = await stageRows({ book, table }, context, stage, log, meter)
  const { products, producerOfRow, ordinalOfRow } = await directories(tx, units, identities, log)
  // From here on the staged rows are read back batch by batch; what was kept to tell them apart may go.
  identities.length = 0
  await stage.assign(ordinalOfRow)
  ordinalOfRow.clear()

  const write: WriteContext = {
    importId,
    actorId: run.actorId,
    sample: run.sample,
    communeNameOf: (unitId) => units.presentOf(unitId)?.name ?? null,
  }
  const writing = !basis.dryRun
  let writer: PlanWriter | null = null
  if (writing && log.faultCount === 0) {
    await lockRegister(tx)
    await writeProducers(tx, producerOfRow.values(), write)
    writer = await PlanWriter.open(tx, write, sets)
  }
  const placeOf = (unitId: string) => {
    const unit = units.byId(unitId)
    return unit === null ? unitId : placeTitle(units, unit)
  }
  let planned = 0
  for await (const batch of stage.products()) {
    const plans = await planBatch(tx, batch, { products, producerOfRow, placeOf })
    for (const { changes, faults } of plans) {
      for (const change of changes) tally.add(change)
      for (const fault of faults) log.add(fault)
    }
    if (writer !== null && log.faultCount === 0) await writer.write(plans)
    planned += batch.reduce((sum, product) => sum + product.rows.length, 0)
    meter.planning(writing ? "writing" : "checking", planned, rows)
  }
  const done = writing && log.faultCount === 0 && tally.writes > 0
  if (done) await record(tx, importId, rows, run)
  return { rows, importId: done ? importId : null }
}

async function record(tx: Knex, id: string, rows: number, run: ImportRun): Promise<void> {
  const { created, updated, unchanged } = run.tally
  const { kind, fileName, sha256 } = run.basis
  await insertRegistryImport(tx, {
    id,
    kind,
    fileName,
    sha256,
    actorId: run.actorId,
    rows,
    created,
    updated,
    unchanged,
  })
  await insertOutboxEvent(tx, "registry.imported", TAGS)
}
