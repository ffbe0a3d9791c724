import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProductSeal } from "../../contract"
import type { IsoDay } from "../../lib/local-day"
import { productSealOn, type SealCertificate } from "../../modules/certificate/rules/product-seal"

/** Who makes a product and what rank it may show on a day. */
export interface GoodsOnDay {
  productId: string
  registeredProductId: string
  name: string
  unitId: string | null
  producer: { id: string; slug: string; name: string } | null
  seal: ProductSeal
  certificates: SealCertificate[]
}

interface RawCertificate {
  id: string
  stars: number
  issued_on: string
  expires_on: string
  supersedes_id: string | null
  withdrawn_on: string | null
  extension_lodged_on: string | null
  extension_decided_on: string | null
  verification_code: string
  number: string | null
  decision_number: string
  decided_on: string
  authority_name: string
}

interface RawRegisteredProduct {
  id: string
  product_id: string
  name: string
  unit_id: string | null
  producer?: { id: string; slug: string; display_name: string; registered_unit_id: string | null } | null
  certificates?: RawCertificate[] | null
}

function toSealCertificate(row: RawCertificate): SealCertificate {
  return {
    id: row.id,
    stars: row.stars,
    issuedOn: row.issued_on,
    expiresOn: row.expires_on,
    supersedesId: row.supersedes_id,
    withdrawnOn: row.withdrawn_on,
    extensionLodgedOn: row.extension_lodged_on,
    extensionDecidedOn: row.extension_decided_on,
    verificationCode: row.verification_code,
    number: row.number,
    decisionNumber: row.decision_number,
    decidedOn: row.decided_on,
    authorityName: row.authority_name,
  }
}

/** The register's view of shop products on a day, by product id; products it does not know are left out. */
export async function goodsOnDay(
  container: MedusaContainer,
  filter: { productIds: string[] } | { producerId: string },
  day: IsoDay,
): Promise<Map<string, GoodsOnDay>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "registered_product",
    fields: [
      "id",
      "product_id",
      "name",
      "unit_id",
      "producer.id",
      "producer.slug",
      "producer.display_name",
      "producer.registered_unit_id",
      "certificates.*",
    ],
    filters: "productIds" in filter ? { product_id: filter.productIds } : { producer_id: filter.producerId },
  })
  const rows = data as unknown as RawRegisteredProduct[]
  return new Map(
    rows.map((row) => {
      const certificates = (row.certificates ?? []).map(toSealCertificate)
      const { producer } = row
      return [
        row.product_id,
        {
          productId: row.product_id,
          registeredProductId: row.id,
          name: row.name,
          unitId: producer?.registered_unit_id ?? row.unit_id,
          producer: producer ? { id: producer.id, slug: producer.slug, name: producer.display_name } : null,
          seal: productSealOn(certificates, day),
          certificates,
        },
      ]
    }),
  )
}
