import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AuthorityLevel, CertificateKind, StarCount } from "../../contract"
import { rulesetOfDecision } from "../../law/rulesets"
import { badRequest, conflict, notFound } from "../../lib/api-fault"
import { isIsoDay, type IsoDay } from "../../lib/local-day"
import { loadRegisteredProduct } from "../../modules/certificate/queries/registered-product-records"
import { starBand } from "../../modules/certificate/rules/ruleset"
import { issueCertificate, type IssuedCertificate } from "../issue-certificate"

/** A recognition made elsewhere, as its decision tells it. */
export interface DecisionToRecord {
  registeredProductId: string
  kind: CertificateKind
  stars: StarCount
  pointsX100: number | null
  decisionNumber: string
  decidedOn: IsoDay
  authorityLevel: AuthorityLevel
  authorityName: string
  number: string | null
  actorId: string
}

/**
 * Issues a certificate from a decision the office types in: place and set are the product's, the ruleset
 * the one in force on the day of the decision. Everything else as `issueCertificate`.
 * @throws ApiFaultError 400 STARS_EXCEED_POINTS when the points do not reach the stars; 409
 *   PRODUCT_WITHOUT_PLACE; and what `issueCertificate` throws
 */
export async function issueFromDecision(tx: Knex, decision: DecisionToRecord): Promise<IssuedCertificate> {
  const { registeredProductId, decidedOn, pointsX100, stars } = decision
  if (!isIsoDay(decidedOn)) {
    throw badRequest("BAD_DATE", "decidedOn", `Ngày «${decidedOn}» không có trong lịch. Ghi NĂM-THÁNG-NGÀY.`)
  }
  const product = await loadRegisteredProduct(tx, registeredProductId)
  if (product === null) {
    throw notFound("PRODUCT_UNKNOWN", "registeredProductId", "Không có sản phẩm này trong sổ đăng ký.")
  }
  if (product.unitId === null) {
    throw conflict(
      "PRODUCT_WITHOUT_PLACE",
      "registeredProductId",
      "Sản phẩm chưa ghi xã: bổ sung trong sổ trước.",
    )
  }
  const ruleset = rulesetOfDecision(decidedOn)
  const band = pointsX100 === null ? stars : starBand(pointsX100 / 100, ruleset)
  if (band === null || stars > band) {
    throw badRequest(
      "STARS_EXCEED_POINTS",
      "stars",
      `Điểm ${(pointsX100 ?? 0) / 100} theo ${ruleset.code} không đạt hạng ${stars} sao.`,
    )
  }
  return issueCertificate(tx, {
    ...decision,
    setNo: product.setNo,
    rulesetCode: ruleset.code,
    rulesetVersion: null,
    unitId: product.unitId,
    dossierId: null,
  })
}
