/**
 * Everything the storefront keeps, in one place: the tag, how long at most, and who says that it changed.
 * All entries end at the next local midnight at the latest (see cache-life.ts); `refreshSeconds` is the
 * background renewal that repairs a lost message. Invalidation arrives at POST /api/revalidate from the
 * backend's outbox, in the same transaction as the change itself, retried until it is answered.
 *
 * What is never kept: verification, baskets, prices and stock at purchase, orders, accounts, suggestions.
 */
interface CacheRule {
  refreshSeconds: number
  /** Which change in the backend sends the tag. */
  invalidatedBy: string
}

export const CACHE_RULES = {
  catalogue: {
    refreshSeconds: 900,
    invalidatedBy: "product, price, stock or certificate change; any import",
  },
  products: { refreshSeconds: 900, invalidatedBy: "any import; changes that touch many products" },
  taxonomy: { refreshSeconds: 21_600, invalidatedBy: "a new ruleset or classification" },
  rulesets: { refreshSeconds: 21_600, invalidatedBy: "a ruleset version loaded" },
  register: { refreshSeconds: 900, invalidatedBy: "any import; a certificate issued, withdrawn or extended" },
  statistics: {
    refreshSeconds: 900,
    invalidatedBy: "any import; a certificate issued, withdrawn or extended",
  },
  producers: { refreshSeconds: 3_600, invalidatedBy: "producer profile change; any import" },
  communes: { refreshSeconds: 3_600, invalidatedBy: "unit or NTM recognition change; any import" },
} as const satisfies Record<string, CacheRule>

/** Tags of one entity: the coarse tag's rule holds, the fine tag is sent when only that entity changed. */
const ENTITY_TAGS = { product: "products", producer: "producers", commune: "communes" } as const
type EntityKind = keyof typeof ENTITY_TAGS

export const entityTag = (kind: EntityKind, slug: string): string => `${kind}:${slug}`

/** Whether `tag` belongs to the vocabulary; anything else in a call is ignored. */
export function isKnownTag(tag: string): boolean {
  if (Object.hasOwn(CACHE_RULES, tag)) return true
  const [kind = "", slug = "", ...rest] = tag.split(":")
  return Object.hasOwn(ENTITY_TAGS, kind) && rest.length === 0 && /^[a-z0-9-]{1,120}$/.test(slug)
}
