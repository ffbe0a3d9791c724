import { z } from "@medusajs/framework/zod"
import { catalogueItem, communeSummary } from "./catalogue"
import { certificateKind, certificateState, isoDay, ntmLevel, producerKind } from "./primitives"

/** One line of a product's life line, newest first. */
export const certificateLine = z.object({
  verificationCode: z.string(),
  number: z.string().nullable(),
  decisionNumber: z.string(),
  decidedOn: isoDay,
  authorityName: z.string(),
  /** Stars as awarded (a fact of the decision); whether they show today is `state`'s business. */
  awardedStars: z.number().int(),
  issuedOn: isoDay,
  expiresOn: isoDay,
  kind: certificateKind,
  state: certificateState,
  withdrawnOn: isoDay.nullable(),
  withdrawnGround: z.string().nullable(),
})
export type CertificateLine = z.infer<typeof certificateLine>

export const productVariant = z.object({
  id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  priceVnd: z.number().int().nullable(),
  stockQuantity: z.number().int(),
  allowBackorder: z.boolean(),
})

export const labelFact = z.object({ name: z.string(), value: z.string(), emphasis: z.boolean() })

/** GET /open/v1/products/{handle}. `redirectTo` is set (and the rest is the target's) on an old handle. */
export const productDetail = z.object({
  redirectTo: z.string().nullable(),
  item: catalogueItem,
  description: z.string().nullable(),
  story: z.string().nullable(),
  pictures: z.array(z.string()),
  variants: z.array(productVariant),
  labelFacts: z.array(labelFact),
  registryCode: z.string().nullable(),
  industry: z.object({ slug: z.string(), name: z.string() }).nullable(),
  certificates: z.array(certificateLine),
  producer: z.object({
    slug: z.string(),
    name: z.string(),
    kind: producerKind,
    story: z.string().nullable(),
    productCount: z.number().int(),
  }),
  commune: communeSummary.nullable(),
  related: z.array(catalogueItem),
})
export type ProductDetail = z.infer<typeof productDetail>

export const producerSummary = z.object({
  slug: z.string(),
  name: z.string(),
  kind: producerKind,
  commune: z.object({ slug: z.string(), name: z.string() }).nullable(),
  productCount: z.number().int(),
  validProductCount: z.number().int(),
})
export type ProducerSummary = z.infer<typeof producerSummary>

export const producerDetail = z.object({
  redirectTo: z.string().nullable(),
  producer: producerSummary.extend({
    legalName: z.string(),
    story: z.string().nullable(),
    taxCode: z.string().nullable(),
    /** Commune and district as they were at registration, e.g. "xã Sơn Bình, huyện Hương Sơn". */
    registeredAt: z.string().nullable(),
    sample: z.boolean(),
  }),
  items: z.array(catalogueItem),
})
export type ProducerDetail = z.infer<typeof producerDetail>

export const formerUnit = z.object({
  fullName: z.string(),
  district: z.string().nullable(),
  validFrom: isoDay.nullable(),
  validTo: isoDay.nullable(),
  ntmLevel: ntmLevel.nullable(),
  extent: z.enum(["whole", "part"]),
})

export const communeDetail = z.object({
  redirectTo: z.string().nullable(),
  commune: communeSummary.extend({
    areaKm2: z.number().nullable(),
    population: z.number().int().nullable(),
    seat: z.string().nullable(),
    lat: z.number().nullable(),
    lng: z.number().nullable(),
    /** District before 01/07/2025. */
    formerDistrict: z.string().nullable(),
  }),
  formerUnits: z.array(formerUnit),
  ntm: z.array(
    z.object({
      level: ntmLevel,
      decisionNumber: z.string(),
      decidedOn: isoDay,
      unitFullName: z.string(),
      sample: z.boolean(),
    }),
  ),
  producers: z.array(producerSummary),
  items: z.array(catalogueItem),
})
export type CommuneDetail = z.infer<typeof communeDetail>
