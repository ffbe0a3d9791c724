import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Bindings = Record<string, Knex.RawBinding>

/** The application's connection pool, for set-based reads that no module service can answer. */
export interface ReadDatabase {
  knex: Knex
  rows<Row>(sql: string, bindings?: Bindings): Promise<Row[]>
}

/**
 * Read access to the database by plain SQL. Reads only: every write belongs to a workflow.
 * The caller names the shape of a row it selected.
 */
export function readDatabase(container: MedusaContainer): ReadDatabase {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return {
    knex,
    async rows<Row>(sql: string, bindings: Bindings = {}): Promise<Row[]> {
      const result = await knex.raw<{ rows: Row[] }>(sql, bindings)
      return result.rows
    },
  }
}
