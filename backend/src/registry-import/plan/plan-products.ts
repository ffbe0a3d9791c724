import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ImportFault } from "../../contract"
import { loadCertificatesOf, loadNumberOwners } from "../../modules/certificate/queries/certificate-records"
import { loadLatestRatings } from "../../modules/rating/queries/rating-facts"
import { columnTitle } from "../columns"
import type { RegisteredCertificate } from "./certificate-target"
import type { StagedProduct } from "./import-stage"
import type { ProducerRef } from "./producer-directory"
import type { ProductDirectory } from "./product-directory"
import { planProduct, type ProductPlan } from "./product-plan"

export interface BatchContext {
  products: ProductDirectory
  producerOfRow: ReadonlyMap<number, ProducerRef>
  placeOf(unitId: string): string
}

/** Plans a batch of products against what the register holds of them now. */
export async function planBatch(
  tx: Knex,
  batch: readonly StagedProduct[],
  { products, producerOfRow, placeOf }: BatchContext,
): Promise<ProductPlan[]> {
  const knownIds = batch.flatMap(({ ordinal }) => products.at(ordinal).known?.id ?? [])
  const registered = await loadRegistered(tx, knownIds)
  const owners = await loadOwners(tx, batch)
  return batch.map(({ ordinal, rows }) => {
    const product = products.at(ordinal)
    const plan = planProduct(product, rows, registered.get(product.known?.id ?? "") ?? [], {
      producerOfRow,
      placeOf,
      newCertificateId: () => generateEntityId(undefined, "cert"),
    })
    for (const { row, certificateNumber } of rows) {
      const owner = certificateNumber === null ? undefined : owners.get(certificateNumber)
      if (owner === undefined || owner.registeredProductId === product.known?.id) continue
      plan.faults.push(numberTaken(row, certificateNumber ?? "", owner.product))
    }
    return plan
  })
}

async function loadRegistered(
  tx: Knex,
  productIds: readonly string[],
): Promise<Map<string, RegisteredCertificate[]>> {
  const records = await loadCertificatesOf(tx, productIds)
  const ratings = await loadLatestRatings(
    tx,
    records.map(({ id }) => id),
  )
  const ratingOf = new Map(ratings.map((rating) => [rating.certificateId, rating]))
  const byProduct = new Map<string, RegisteredCertificate[]>()
  for (const record of records) {
    const { eventId = null, pointsX100 = null, setNo = null } = ratingOf.get(record.id) ?? {}
    const list = byProduct.get(record.registeredProductId) ?? []
    list.push({ record, rating: { eventId, pointsX100, setNo } })
    byProduct.set(record.registeredProductId, list)
  }
  return byProduct
}

async function loadOwners(tx: Knex, batch: readonly StagedProduct[]) {
  const numbers = batch.flatMap(({ rows }) => rows.flatMap((row) => row.certificateNumber ?? []))
  const owners = await loadNumberOwners(tx, numbers)
  return new Map(owners.map((owner) => [owner.number, owner]))
}

function numberTaken(row: number, number: string, product: string): ImportFault {
  return {
    code: "DUPLICATE_CERTIFICATE_NUMBER",
    severity: "fault",
    row,
    column: columnTitle("certificateNumber"),
    value: number,
    message: `Số giấy chứng nhận «${number}» trong sổ đã cấp cho sản phẩm khác: «${product}».`,
    remedy: "Sửa số; nếu đây chính là sản phẩm ấy đổi tên thì điền «Mã sản phẩm» của nó.",
  }
}
