import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { today } from "../lib/local-day"
import { insertRegistryImport } from "../modules/certificate/writers/registry-imports"
import { loadUnitIndex } from "../modules/commune/queries/load-unit-index"
import {
  insertNtmRecognitions,
  loadNtmRecognitions,
  updateNtmRecognitions,
} from "../modules/commune/writers/ntm-recognitions"
import { insertOutboxEvent } from "../modules/outbox/writers/outbox-events"
import type { ImportRun } from "../registry-import/import-run"
import { reportHeader } from "../registry-import/plan/header-faults"
import { openTable } from "../registry-import/reader/table"
import type { RawBook } from "../registry-import/reader/raw-row"
import { checkNtmRow, type NtmRow } from "./check-row"
import { NTM_COLUMNS } from "./columns"
import { planNtm } from "./plan"

const TAGS = ["communes", "statistics"]

/** Plans an NTM file inside the transaction and, unless it is a dry run or faulty, writes it there. */
export async function runNtmInTransaction(
  tx: Knex,
  book: RawBook,
  { basis, importId, log, tally, meter, actorId, sample }: ImportRun,
): Promise<{ rows: number; importId: string | null }> {
  const units = await loadUnitIndex(tx)
  const table = await openTable(book, NTM_COLUMNS)
  reportHeader(table.header, log)
  const context = { units, date1904: table.date1904, today: today() }
  const checked: NtmRow[] = []
  let rows = 0
  for await (const source of table.rows()) {
    rows += 1
    const { row, problems } = checkNtmRow(source, context)
    for (const problem of problems) log.add(problem)
    if (row !== null) checked.push(row)
    meter.reading(rows, book.progress())
  }
  const plan = planNtm(checked, await loadNtmRecognitions(tx), () => generateEntityId(undefined, "ntm"))
  for (const fault of plan.faults) log.add(fault)
  for (const change of plan.changes) tally.add(change)
  if (basis.dryRun || log.faultCount > 0 || tally.writes === 0) return { rows, importId: null }

  await insertNtmRecognitions(tx, plan.inserts, { sample, importId })
  await updateNtmRecognitions(tx, plan.updates)
  const { created, updated, unchanged } = tally
  const { kind, fileName, sha256 } = basis
  await insertRegistryImport(tx, {
    id: importId,
    kind,
    fileName,
    sha256,
    actorId,
    rows,
    created,
    updated,
    unchanged,
  })
  await insertOutboxEvent(tx, "ntm.imported", TAGS)
  return { rows, importId }
}
