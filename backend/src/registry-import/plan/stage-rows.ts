import { checkRow, type RowContext } from "../check/check-row"
import type { RegistryColumn } from "../columns"
import type { FaultLog } from "../faults/fault-log"
import type { ProgressMeter } from "../progress"
import type { RawBook } from "../reader/raw-row"
import type { Table } from "../reader/table"
import type { ImportStage } from "./import-stage"
import { identityOf, NumberLedger, type RowIdentity } from "./row-identity"

/** Reads, checks and stages every row of the table. Faults are gathered, never thrown. */
export async function stageRows(
  source: { book: RawBook; table: Table<RegistryColumn> },
  context: RowContext,
  stage: ImportStage,
  log: FaultLog,
  meter: ProgressMeter,
): Promise<{ rows: number; identities: RowIdentity[] }> {
  const numbers = new NumberLedger()
  const identities: RowIdentity[] = []
  let rows = 0
  for await (const tableRow of source.table.rows()) {
    rows += 1
    const { row, problems } = checkRow(tableRow, context)
    for (const problem of problems) log.add(problem)
    meter.reading(rows, source.book.progress())
    if (row === null) continue
    const repeated = numbers.check(row)
    if (repeated !== null) log.add(repeated)
    else {
      await stage.add(row)
      identities.push(identityOf(row))
    }
  }
  return { rows, identities }
}
