import { z } from "@medusajs/framework/zod"
import { catalogueItem } from "./catalogue"
import { certificateLine } from "./details"
import { registerPage, registerRow } from "./open-data"
import { isoDay, ntmLevel, producerKind } from "./primitives"
import { productSeal } from "./seal"

/** GET /admin/ocop/register: the public row with the ids the office needs. */
export const adminRegisterRow = registerRow.extend({
  /** Id of the certificate. */
  id: z.string(),
  /** Medusa product; null when its shop page is gone. */
  product_id: z.string().nullable(),
  import_id: z.string().nullable(),
  /** Corrections recorded since the certificate was first written. */
  correction_count: z.number().int(),
})
export type AdminRegisterRow = z.infer<typeof adminRegisterRow>

export const adminRegisterPage = registerPage.extend({ items: z.array(adminRegisterRow) })
export type AdminRegisterPage = z.infer<typeof adminRegisterPage>

/** A certificate record before and after one correction; `before` null when it was first written. */
export const certificateChangeEntry = z.object({
  id: z.string(),
  changedAt: z.string(),
  actor: z.string().nullable(),
  reason: z.string().nullable(),
  /** File of the import that made the change. */
  fileName: z.string().nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()),
})
export type CertificateChangeEntry = z.infer<typeof certificateChangeEntry>

/** GET /admin/ocop/certificates/:id/history, newest first. */
export const certificateHistory = z.object({ changes: z.array(certificateChangeEntry) })
export type CertificateHistory = z.infer<typeof certificateHistory>

/** GET /admin/ocop/products/:productId/certificates. A product the register does not know: false, []. */
export const productCertificates = z.object({
  registered: z.boolean(),
  registryCode: z.string().nullable(),
  producer: z.object({ slug: z.string(), name: z.string() }).nullable(),
  set: catalogueItem.shape.set,
  seal: productSeal.nullable(),
  certificates: z.array(certificateLine),
})
export type ProductCertificates = z.infer<typeof productCertificates>

export const adminProducerRow = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  legalName: z.string(),
  kind: producerKind,
  taxCode: z.string().nullable(),
  communeName: z.string().nullable(),
  productCount: z.number().int(),
  validProductCount: z.number().int(),
  sample: z.boolean(),
})
export type AdminProducerRow = z.infer<typeof adminProducerRow>

/** GET /admin/ocop/producers?q=&kind=&commune=&page=&page_size=. */
export const adminProducersPage = z.object({
  items: z.array(adminProducerRow),
  total: z.number().int(),
  page: z.number().int(),
  page_size: z.number().int(),
})
export type AdminProducersPage = z.infer<typeof adminProducersPage>

export const ntmRecognitionEntry = z.object({
  level: ntmLevel,
  decisionNumber: z.string(),
  decidedOn: isoDay,
  /** The unit the decision names, which may since have merged into this one. */
  unitFullName: z.string(),
  sample: z.boolean(),
})
export type NtmRecognitionEntry = z.infer<typeof ntmRecognitionEntry>

export const adminUnitRow = z.object({
  id: z.string(),
  code: z.string(),
  slug: z.string().nullable(),
  fullName: z.string(),
  district: z.string().nullable(),
  validFrom: isoDay.nullable(),
  validTo: isoDay.nullable(),
  ntmLevel: ntmLevel.nullable(),
  productCount: z.number().int(),
  validProductCount: z.number().int(),
  formerNames: z.array(z.string()),
  ntm: z.array(ntmRecognitionEntry),
})
export type AdminUnitRow = z.infer<typeof adminUnitRow>

/** GET /admin/ocop/communes?q=&as_of=: the communes in force on that day and what they held then. */
export const adminUnitsAnswer = z.object({ as_of: isoDay, items: z.array(adminUnitRow) })
export type AdminUnitsAnswer = z.infer<typeof adminUnitsAnswer>
