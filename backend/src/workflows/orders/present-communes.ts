import type { MedusaContainer } from "@medusajs/framework/types"
import { readDatabase } from "../../lib/database"
import { unitTitle, type UnitKind } from "../../modules/commune/rules/unit-period"

interface PresentRow {
  origin: string
  kind: UnitKind
  name: string
}

/**
 * What units of any time are called today («xã Hương Sơn»), by unit id: mergers followed forward,
 * the whole successor before a part of one. Units that lead nowhere are left out.
 */
export async function presentCommuneNames(
  container: MedusaContainer,
  unitIds: readonly string[],
): Promise<Map<string, string>> {
  if (unitIds.length === 0) return new Map()
  const rows = await readDatabase(container).rows<PresentRow>(
    `WITH RECURSIVE walk AS (
       SELECT id AS origin, id, 0 AS parts FROM ocop_unit WHERE id = ANY(:unitIds) AND deleted_at IS NULL
       UNION
       SELECT walk.origin, edge.successor_id, walk.parts + (edge.extent = 'part')::int
       FROM walk JOIN ocop_unit_lineage edge ON edge.predecessor_id = walk.id AND edge.deleted_at IS NULL
     )
     SELECT DISTINCT ON (walk.origin) walk.origin, unit.kind, unit.name
     FROM walk JOIN ocop_unit unit ON unit.id = walk.id
     WHERE unit.valid_to IS NULL
     ORDER BY walk.origin, walk.parts, unit.id`,
    { unitIds: [...unitIds] },
  )
  return new Map(rows.map((row) => [row.origin, unitTitle(row)]))
}
