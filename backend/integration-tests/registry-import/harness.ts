import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ImportReport } from "../../src/contract"
import type { ImportOptions } from "../../src/registry-import/import-run"
import { runRegistryImport } from "../../src/registry-import/run"
import { writeRegistry, type SheetRow } from "../../src/registry-import/testing/sheet-rows"

/** A valid row; tests change one thing in it. */
export function validRow(serial: number, changes: SheetRow = {}): SheetRow {
  return {
    productName: `Nước mắm thử ${serial}`,
    producerName: `HTX Thử ${serial}`,
    commune: "Xã Kỳ Phú",
    district: "Huyện Kỳ Anh",
    productSet: 9,
    points: "61,5",
    stars: 3,
    decisionNumber: `${100 + serial}/QĐ-THỬ`,
    decidedOn: "15/05/2023",
    certificateNumber: `GCN-${serial}`,
    form: "Mới",
    ...changes,
  }
}

/** Files of one suite, in a folder of their own. */
export class FileDesk {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-import-"))
  private count = 0

  pathFor(extension: string): string {
    this.count += 1
    return path.join(this.folder, `tep-${this.count}.${extension}`)
  }

  async registry(rows: Iterable<SheetRow>, extension = "xlsx"): Promise<string> {
    const file = this.pathFor(extension)
    await writeRegistry(file, rows)
    return file
  }

  clear(): void {
    fs.rmSync(this.folder, { recursive: true, force: true })
  }
}

export function databaseOf(container: MedusaContainer): Knex {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
}

export function importFile(
  container: MedusaContainer,
  filePath: string,
  options: Partial<ImportOptions> = {},
): Promise<ImportReport> {
  return runRegistryImport(container, {
    filePath,
    fileName: path.basename(filePath),
    dryRun: false,
    actorId: null,
    ...options,
  })
}

const WRITTEN = [
  "ocop_producer",
  "ocop_registered_product",
  "ocop_certificate",
  "ocop_certificate_change",
  "ocop_star_event",
  "ocop_slug_alias",
  "ocop_registry_import",
  "ocop_ntm_recognition",
  "ocop_outbox_event",
  "product",
]

/** How many rows each table holds that an import may write. */
export async function countRows(db: Knex): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of WRITTEN) {
    const [row] = await db(table).count<{ count: string }[]>("* as count")
    counts[table] = Number(row?.count ?? 0)
  }
  return counts
}
