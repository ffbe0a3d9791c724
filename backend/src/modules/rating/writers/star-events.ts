import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AuthorityLevel, CertificateKind } from "../../../contract"
import { insertRows } from "../../../lib/bulk-sql"

export interface StarEventRow {
  id: string
  registered_product_id: string
  certificate_id: string
  ruleset_code: string
  set_no: number | null
  points_x100: number | null
  stars: number
  kind: CertificateKind
  decision_number: string
  decided_on: string
  authority_level: AuthorityLevel
  corrects_id: string | null
  import_id: string | null
}

/** Appends star events in the caller's transaction; a correction names the event it corrects. */
export function insertStarEvents(tx: Knex, rows: readonly StarEventRow[]): Promise<void> {
  const types = {
    id: "text",
    registered_product_id: "text",
    certificate_id: "text",
    ruleset_code: "text",
    set_no: "integer",
    points_x100: "integer",
    stars: "integer",
    kind: "text",
    decision_number: "text",
    decided_on: "text",
    authority_level: "text",
    corrects_id: "text",
    import_id: "text",
  }
  return insertRows(tx, "ocop_star_event", types, rows)
}
