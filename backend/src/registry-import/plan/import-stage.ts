import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RegisterRow } from "../check/register-row"

/** The rows of one product the file touches. */
export interface StagedProduct {
  ordinal: number
  rows: RegisterRow[]
}

const BATCH_ROWS = 1_000

/**
 * Where checked rows wait until the whole file has been read: a temporary table of the import's own
 * transaction, gone with it. Memory holds one batch, however long the file.
 */
export class ImportStage {
  private pending: { row: number; doc: RegisterRow }[] = []

  private constructor(private readonly tx: Knex) {}

  static async create(tx: Knex): Promise<ImportStage> {
    await tx.raw("create temp table import_stage (row int, ordinal int, doc jsonb) on commit drop")
    return new ImportStage(tx)
  }

  async add(row: RegisterRow): Promise<void> {
    this.pending.push({ row: row.row, doc: row })
    if (this.pending.length >= BATCH_ROWS) await this.flush()
  }

  async flush(): Promise<void> {
    if (this.pending.length === 0) return
    const json = JSON.stringify(this.pending)
    this.pending = []
    await this.tx.raw(
      "insert into import_stage (row, doc) select r.row, r.doc from jsonb_to_recordset(?::jsonb) as r(row int, doc jsonb)",
      [json],
    )
  }

  /** Says which product each row belongs to; rows left out are not planned. */
  async assign(ordinals: ReadonlyMap<number, number>): Promise<void> {
    await this.flush()
    await this.tx.raw("create index on import_stage (row)")
    const entries = [...ordinals].map(([row, ordinal]) => ({ row, ordinal }))
    for (let start = 0; start < entries.length; start += BATCH_ROWS * 5) {
      await this.tx.raw(
        `update import_stage s set ordinal = r.ordinal
           from jsonb_to_recordset(?::jsonb) as r(row int, ordinal int) where s.row = r.row`,
        [JSON.stringify(entries.slice(start, start + BATCH_ROWS * 5))],
      )
    }
  }

  /** Batches of whole products, in the order the file first names them. */
  async *products(): AsyncGenerator<StagedProduct[]> {
    await this.tx.raw(
      `declare import_rows no scroll cursor for
         select ordinal, doc from import_stage where ordinal is not null order by ordinal, row`,
    )
    let batch: StagedProduct[] = []
    for (;;) {
      const { rows } = await this.tx.raw<{ rows: { ordinal: number; doc: RegisterRow }[] }>(
        `fetch ${BATCH_ROWS} from import_rows`,
      )
      for (const { ordinal, doc } of rows) {
        const last = batch.at(-1)
        if (last?.ordinal === ordinal) last.rows.push(doc)
        else batch.push({ ordinal, rows: [doc] })
      }
      const done = rows.length < BATCH_ROWS
      // The last product may go on in the next fetch: it waits for it.
      const open = done ? [] : batch.splice(-1)
      if (batch.length > 0) yield batch
      if (done) break
      batch = open
    }
    await this.tx.raw("close import_rows")
  }
}
