import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InspectionKind, PlannedInspections } from "../contract"
import { badRequest, notFound } from "../lib/api-fault"
import { isIsoDay, today, type IsoDay } from "../lib/local-day"
import { loadCertificatesOf } from "../modules/certificate/queries/certificate-records"
import { leadingCertificateOn } from "../modules/certificate/rules/product-stars"
import { insertInspectionPlan } from "../modules/inspection/writers/inspections"

export interface InspectionsToPlan {
  kind: InspectionKind
  title: string
  /** Decision that approved a periodic plan; the sign that led to a sudden inspection. */
  basis: string
  plannedOn: IsoDay
  registeredProductIds: readonly string[]
  actorId: string
}

async function requireProducts(tx: Knex, ids: readonly string[]): Promise<void> {
  const known = new Set<string>(
    await tx("ocop_registered_product")
      .whereRaw("id = any(?)", [[...ids]])
      .whereNull("deleted_at")
      .pluck("id"),
  )
  const stranger = ids.find((id) => !known.has(id))
  if (stranger === undefined) return
  throw notFound(
    "PRODUCT_UNKNOWN",
    "registeredProductIds",
    `Không có sản phẩm «${stranger}» trong sổ đăng ký.`,
  )
}

/**
 * Plans inspections (Điều 9, 26/2026/QĐ-TTg): one for each product, all or none, each bound to the
 * certificate that speaks for the product today. A product named twice is visited once.
 * @throws ApiFaultError 404 PRODUCT_UNKNOWN; 400 BAD_DATE, PLANNED_IN_PAST
 */
export async function planInspections(tx: Knex, request: InspectionsToPlan): Promise<PlannedInspections> {
  const on = today()
  const { plannedOn } = request
  if (!isIsoDay(plannedOn)) {
    throw badRequest("BAD_DATE", "plannedOn", `Ngày «${plannedOn}» không có trong lịch. Ghi NĂM-THÁNG-NGÀY.`)
  }
  if (plannedOn < on) {
    throw badRequest(
      "PLANNED_IN_PAST",
      "plannedOn",
      `Ngày kiểm tra ${plannedOn} đã qua: chọn từ ${on} trở đi.`,
    )
  }
  const ids = [...new Set(request.registeredProductIds)]
  await requireProducts(tx, ids)
  const certificates = await loadCertificatesOf(tx, ids)
  return insertInspectionPlan(tx, {
    ...request,
    products: ids.map((registeredProductId) => {
      const own = certificates.filter((each) => each.registeredProductId === registeredProductId)
      return { registeredProductId, certificateId: leadingCertificateOn(own, on)?.certificate.id ?? null }
    }),
  })
}
