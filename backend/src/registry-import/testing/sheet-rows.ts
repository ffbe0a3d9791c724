import fs from "node:fs"
import { once } from "node:events"
import ExcelJS from "exceljs"
import { stringify } from "csv-stringify/sync"
import { REGISTRY_COLUMNS, type RegistryColumn } from "../columns"
import type { ColumnSpec } from "../reader/header"

/** A row as an office would type it: by column, text or number or date cell. */
export type SheetRow<Id extends string = RegistryColumn> = Partial<Record<Id, string | number | Date>>

/** Writes rows as .xlsx, streamed: memory does not grow with the number of rows. */
export async function writeXlsx<Id extends string>(
  filePath: string,
  rows: Iterable<SheetRow<Id>>,
  columns: readonly ColumnSpec<Id>[],
): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: filePath, useStyles: true })
  const sheet = workbook.addWorksheet("Sổ đăng ký")
  sheet.addRow(columns.map(({ title }) => title)).commit()
  for (const row of rows) sheet.addRow(columns.map(({ id }) => row[id] ?? null)).commit()
  sheet.commit()
  await workbook.commit()
}

/** Writes rows as UTF-8 CSV, streamed. */
export async function writeCsv<Id extends string>(
  filePath: string,
  rows: Iterable<SheetRow<Id>>,
  columns: readonly ColumnSpec<Id>[],
  delimiter = ",",
): Promise<void> {
  const out = fs.createWriteStream(filePath)
  const write = async (cells: (string | number | Date)[]) => {
    if (!out.write(stringify([cells], { delimiter }))) await once(out, "drain")
  }
  await write(columns.map(({ title }) => title))
  for (const row of rows) await write(columns.map(({ id }) => row[id] ?? ""))
  out.end()
  await once(out, "finish")
}

/** Writes a registry as .xlsx or .csv, by the ending of the path. */
export async function writeRegistry(filePath: string, rows: Iterable<SheetRow>): Promise<void> {
  if (filePath.endsWith(".csv")) await writeCsv(filePath, rows, REGISTRY_COLUMNS)
  else await writeXlsx(filePath, rows, REGISTRY_COLUMNS)
}
