import { z } from "@medusajs/framework/zod"
import { certificateState, isoDay, starCount } from "./primitives"

/**
 * What a page may show of a product's rank on a day. `state` null = never recognised.
 * `stars` is null in every state that is not in force, so a careless page cannot show them.
 */
export const productSeal = z.object({
  asOf: isoDay,
  state: certificateState.nullable(),
  stars: starCount.nullable(),
  /** Last day the stars may be shown; null when none are. A page older than this shows no star. */
  effectiveUntil: isoDay.nullable(),
  expiresOn: isoDay.nullable(),
  issuedOn: isoDay.nullable(),
  monthsLeft: z.number().int().nullable(),
  daysLeft: z.number().int().nullable(),
  verificationCode: z.string().nullable(),
  certificateNumber: z.string().nullable(),
  decisionNumber: z.string().nullable(),
  decidedOn: isoDay.nullable(),
  authorityName: z.string().nullable(),
})
export type ProductSeal = z.infer<typeof productSeal>
