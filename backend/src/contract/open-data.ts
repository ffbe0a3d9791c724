import { z } from "@medusajs/framework/zod"
import { apiFault, authorityLevel, certificateKind, certificateState, isoDay } from "./primitives"

/** GET /open/v1/statistics. Totals count products, not certificates. */
export const statistics = z.object({
  as_of: isoDay,
  /** Products ever recognised by that day (cumulative). */
  recognised_total: z.number().int(),
  valid_total: z.number().int(),
  valid_by_star: z.object({ "3": z.number().int(), "4": z.number().int(), "5": z.number().int() }),
  expired_total: z.number().int(),
  withdrawn_total: z.number().int(),
  /**
   * Recognised by decision, certificate not issued yet: neither valid nor expired. With it,
   * `recognised_total = valid_total + expired_total + withdrawn_total + awaiting_issue_total`.
   */
  awaiting_issue_total: z.number().int(),
  /** Of the valid ones, those whose certificate ends within 180 days. */
  expiring_180d: z.number().int(),
  /** Of the valid ones, those kept in force by Điều 12.3. */
  extended_total: z.number().int(),
  recognised_in_year: z.object({
    new: z.number().int(),
    re_evaluated: z.number().int(),
    upgraded: z.number().int(),
  }),
  recognised_in_year_by_star: z.record(
    z.enum(["3", "4", "5"]),
    z.object({ new: z.number().int(), re_evaluated: z.number().int(), upgraded: z.number().int() }),
  ),
})
export type Statistics = z.infer<typeof statistics>

/** One row of GET /open/v1/register: a certificate and its state on `as_of`. */
export const registerRow = z.object({
  verification_code: z.string(),
  certificate_number: z.string().nullable(),
  registry_code: z.string().nullable(),
  product: z.string(),
  product_handle: z.string().nullable(),
  set_no: z.number().int().nullable(),
  set_name: z.string().nullable(),
  producer: z.string(),
  producer_kind: z.string(),
  /** Unit at recognition and the unit in force on `as_of`. */
  commune_at_recognition: z.string(),
  district_at_recognition: z.string().nullable(),
  commune: z.string(),
  commune_code: z.string(),
  awarded_stars: z.number().int(),
  /** Stars in force on `as_of`; null when none. */
  stars: z.number().int().nullable(),
  state: certificateState,
  kind: certificateKind,
  decision_number: z.string(),
  decided_on: isoDay,
  authority: z.string(),
  authority_level: authorityLevel,
  issued_on: isoDay,
  expires_on: isoDay,
  withdrawn_on: isoDay.nullable(),
  withdrawn_ground: z.string().nullable(),
  sample: z.boolean(),
})
export type RegisterRow = z.infer<typeof registerRow>

export const registerPage = z.object({
  as_of: isoDay,
  total: z.number().int(),
  page: z.number().int(),
  page_size: z.number().int(),
  items: z.array(registerRow),
})
export type RegisterPage = z.infer<typeof registerPage>

/** GET /open/v1/verify/{code}: the live state. Unknown code: 404 with `state: "unknown"`. */
export const verification = z.object({
  code: z.string(),
  as_of: isoDay,
  checked_at: z.string(),
  state: z.union([certificateState, z.literal("unknown")]),
  stars: z.number().int().nullable(),
  awarded_stars: z.number().int().nullable(),
  certificate_number: z.string().nullable(),
  decision_number: z.string().nullable(),
  decided_on: isoDay.nullable(),
  authority: z.string().nullable(),
  issued_on: isoDay.nullable(),
  expires_on: isoDay.nullable(),
  effective_until: isoDay.nullable(),
  days_left: z.number().int().nullable(),
  months_left: z.number().int().nullable(),
  withdrawn_on: isoDay.nullable(),
  withdrawn_ground: z.string().nullable(),
  product: z
    .object({ name: z.string(), handle: z.string().nullable(), picture: z.string().nullable() })
    .nullable(),
  producer: z.object({ name: z.string(), slug: z.string().nullable() }).nullable(),
  commune: z.object({ name: z.string(), slug: z.string().nullable() }).nullable(),
  /** The certificate that took this one's place, if any. */
  superseded_by: z.string().nullable(),
  sample: z.boolean(),
  /** Only with `state: "unknown"`. */
  fault: apiFault.optional(),
})
export type Verification = z.infer<typeof verification>
