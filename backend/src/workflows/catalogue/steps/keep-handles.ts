import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readDatabase } from "../../../lib/database"

export interface KeptHandle {
  productId: string
  handle: string
}

interface AliasRow {
  id: string
  slug: string
  target_id: string
}

interface Undo {
  created: string[]
  /** Aliases that led elsewhere before. */
  moved: AliasRow[]
}

const TABLE = "ocop_slug_alias"

/**
 * Keeps every handle a product has had, so that an old address redirects for good. Idempotent. A
 * handle that now belongs to another product leads there. Compensated: aliases are put back.
 */
export const keepHandlesStep = createStep(
  "ocop-keep-handles",
  async (handles: KeptHandle[], { container }) => {
    const wanted = new Map(handles.map(({ handle, productId }) => [handle, productId]))
    const undo = await readDatabase(container).knex.transaction(async (trx): Promise<Undo> => {
      const known: AliasRow[] = await trx(TABLE)
        .select("id", "slug", "target_id")
        .where({ entity: "product", deleted_at: null })
        .whereIn("slug", [...wanted.keys()])
        .forUpdate()
      const moved = known.filter(({ slug, target_id }) => wanted.get(slug) !== target_id)
      for (const { id, slug } of moved) {
        await trx(TABLE)
          .where({ id })
          .update({ target_id: wanted.get(slug), updated_at: trx.fn.now() })
      }
      const fresh = [...wanted].filter(([handle]) => !known.some(({ slug }) => slug === handle))
      if (fresh.length === 0) return { created: [], moved }
      const rows = fresh.map(([slug, target_id]) => ({
        id: generateEntityId(undefined, "slug"),
        entity: "product",
        slug,
        target_id,
      }))
      // Two events of one change may arrive together: the one that comes second finds its row there.
      await trx.raw("? ON CONFLICT DO NOTHING", [trx(TABLE).insert(rows)])
      return { created: rows.map(({ id }) => id), moved }
    })
    return new StepResponse(undo.created.length + undo.moved.length, undo)
  },
  async (undo, { container }) => {
    if (undo === undefined) return
    await readDatabase(container).knex.transaction(async (trx) => {
      await trx(TABLE).whereIn("id", undo.created).delete()
      for (const { id, target_id } of undo.moved) await trx(TABLE).where({ id }).update({ target_id })
    })
  },
)
