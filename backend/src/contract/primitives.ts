import { z } from "@medusajs/framework/zod"

/** A local day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** What a certificate is on one day; see `certificateStateOn`. */
export const certificateState = z.enum([
  "valid",
  "expiring",
  "extended",
  "expired",
  "withdrawn",
  "superseded",
])
export type CertificateState = z.infer<typeof certificateState>

/** States in which the certificate is in force and its stars show. */
export const EFFECTIVE_STATES: readonly CertificateState[] = ["valid", "expiring", "extended"]

export const certificateKind = z.enum(["new", "re_evaluation", "upgrade"])
export type CertificateKind = z.infer<typeof certificateKind>

export const authorityLevel = z.enum(["district", "province", "central"])
export type AuthorityLevel = z.infer<typeof authorityLevel>

export const producerKind = z.enum([
  "cooperative",
  "cooperative_group",
  "enterprise",
  "household",
  "farm",
  "association",
  "unknown",
])
export type ProducerKind = z.infer<typeof producerKind>

export const ntmLevel = z.enum(["standard", "advanced", "model"])
export type NtmLevel = z.infer<typeof ntmLevel>

/** Stars of a certificate; a product without an effective one has null, never 0. */
export const starCount = z.union([z.literal(3), z.literal(4), z.literal(5)])
export type StarCount = z.infer<typeof starCount>

/** Body of every refused request. `field` names the parameter or property at fault. */
export const apiFault = z.object({
  code: z.string(),
  field: z.string().nullable(),
  message: z.string(),
})
export type ApiFault = z.infer<typeof apiFault>
