import type { UnitIndex } from "../modules/commune/rules/unit-index"
import type { Aliases, CatalogueEntry, ProducerEntry } from "./model"
import type { AliasRow } from "./register-rows"

/**
 * Where an old handle or slug leads today. A handle that names something now is never an alias, and
 * an alias of something that is gone leads nowhere.
 */
export function aliasesOf(
  rows: readonly AliasRow[],
  entries: readonly CatalogueEntry[],
  producers: readonly ProducerEntry[],
  units: UnitIndex,
): Aliases {
  const handles = new Map(entries.map(({ shop }) => [shop.productId, shop.handle]))
  const slugs = new Map(producers.map(({ id, slug }) => [id, slug]))
  const presentSlug: Record<AliasRow["entity"], (targetId: string) => string | null | undefined> = {
    product: (targetId) => handles.get(targetId),
    producer: (targetId) => slugs.get(targetId),
    commune: (targetId) => units.presentOf(targetId)?.slug,
  }
  const aliases: Aliases = { product: new Map(), producer: new Map(), commune: new Map() }
  for (const { entity, slug, targetId } of rows) {
    const present = presentSlug[entity](targetId)
    if (present && present !== slug) aliases[entity].set(slug, present)
  }
  return aliases
}
