import { z } from "@medusajs/framework/zod"

/** Tags of everything a change of the register may touch; big changes send these and no others. */
export const COARSE_TAGS = [
  "catalogue",
  "register",
  "statistics",
  "products",
  "producers",
  "communes",
] as const

/**
 * The whole vocabulary of cache tags: the coarse ones, `taxonomy`, `rulesets` (scoring sheets), and
 * one per page (`product:<handle>`, `producer:<slug>`, `commune:<slug>`).
 */
export const cacheTag = z.union([
  z.enum([...COARSE_TAGS, "taxonomy", "rulesets"]),
  z.templateLiteral([z.enum(["product", "producer", "commune"]), ":", z.string().min(1)]),
])
export type CacheTag = z.infer<typeof cacheTag>

/** Body of POST {storefront}/api/revalidate. */
export const revalidateBody = z.object({ tags: z.array(cacheTag) })
export type RevalidateBody = z.infer<typeof revalidateBody>
