import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { insertRows } from "../../../lib/bulk-sql"

export type SlugEntity = "product" | "producer" | "commune"

/** Records public handles in the caller's transaction; a handle in use by another fails it. */
export function insertSlugAliases(
  tx: Knex,
  entity: SlugEntity,
  aliases: readonly { slug: string; targetId: string }[],
): Promise<void> {
  const rows = aliases.map(({ slug, targetId }) => ({
    id: generateEntityId(undefined, "slug"),
    entity,
    slug,
    target_id: targetId,
  }))
  return insertRows(
    tx,
    "ocop_slug_alias",
    { id: "text", entity: "text", slug: "text", target_id: "text" },
    rows,
  )
}

/** Every handle an entity kind has or had. */
export async function loadSlugAliases(db: Knex, entity: SlugEntity): Promise<string[]> {
  return db("ocop_slug_alias").where({ entity }).whereNull("deleted_at").pluck("slug")
}
