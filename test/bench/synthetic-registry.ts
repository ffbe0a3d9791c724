import { writeRegistry } from "../../backend/src/registry-import/testing/sheet-rows"
import { syntheticRegistry } from "../../backend/src/registry-import/testing/synthetic-registry"

/** A valid registry workbook of so many rows, none of which an earlier file of this run holds. */
export async function writeSyntheticRegistry(file: string, rows: number, from: number): Promise<void> {
  await writeRegistry(file, syntheticRegistry(rows, from))
}
