import type { AuthorityLevel, CertificateKind, StarCount } from "../../contract"
import { recognisingLevels } from "../../law/authorities"
import { allRulesets, rulesetOfDecision } from "../../law/rulesets"
import { badRequest, conflict } from "../../lib/api-fault"
import { addMonths, isIsoDay, type IsoDay } from "../../lib/local-day"
import type { CertificateRecord } from "../../modules/certificate/queries/certificate-records"
import { isEffective } from "../../modules/certificate/rules/certificate-state"
import { certificatesOn, leadingCertificateOn } from "../../modules/certificate/rules/product-stars"
import { paperKey } from "../../registry-import/values/text"

export interface IssueRequest {
  kind: CertificateKind
  stars: StarCount
  rulesetCode: string
  decisionNumber: string
  decidedOn: IsoDay
  authorityLevel: AuthorityLevel
}

export interface IssuePlan {
  issuedOn: IsoDay
  /** Last day of validity, inclusive. */
  expiresOn: IsoDay
  supersedesId: string | null
}

function checkDecision({ decidedOn, stars, authorityLevel }: IssueRequest, today: IsoDay): void {
  if (!isIsoDay(decidedOn)) {
    throw badRequest("BAD_DATE", "decidedOn", `Ngày «${decidedOn}» không có trong lịch. Ghi NĂM-THÁNG-NGÀY.`)
  }
  if (decidedOn > today) {
    throw badRequest("DATE_IN_FUTURE", "decidedOn", `Ngày quyết định ${decidedOn} còn ở tương lai.`)
  }
  const levels = recognisingLevels(stars, decidedOn)
  if (!levels.includes(authorityLevel)) {
    throw badRequest(
      "WRONG_AUTHORITY",
      "authorityLevel",
      `Ngày ${decidedOn}, hạng ${stars} sao không do cấp «${authorityLevel}» công nhận. Chọn: ${levels.join(", ")}.`,
    )
  }
}

/** The certificate a new one takes the place of, or null. */
function predecessorOf(certificates: readonly CertificateRecord[], request: IssueRequest): string | null {
  const { kind, stars, decidedOn } = request
  const leading = leadingCertificateOn(certificates, decidedOn)
  const running = leading !== null && isEffective(leading.state) ? leading.certificate : null
  if (kind === "new") {
    if (running === null) return null
    throw conflict(
      "CERTIFICATE_RUNNING",
      "kind",
      `Sản phẩm đang có giấy chứng nhận ${running.number ?? running.id} còn hiệu lực: ghi là đánh giá lại hoặc nâng hạng.`,
    )
  }
  const [latest] = certificatesOn(certificates, decidedOn)
  if (latest === undefined) {
    throw conflict("NOTHING_TO_SUPERSEDE", "kind", "Sản phẩm chưa từng được công nhận: ghi là công nhận mới.")
  }
  if (latest.state === "withdrawn") {
    throw conflict(
      "PREDECESSOR_WITHDRAWN",
      "kind",
      "Giấy chứng nhận trước đã bị thu hồi: ghi là công nhận mới.",
    )
  }
  if (kind === "upgrade" && (running === null || stars <= running.stars)) {
    throw conflict(
      "NOT_AN_UPGRADE",
      "kind",
      running === null
        ? "Không có giấy chứng nhận còn hiệu lực để nâng hạng: ghi là đánh giá lại."
        : `Hạng mới ${stars} sao không cao hơn hạng đang có ${running.stars} sao.`,
    )
  }
  return latest.certificate.id
}

/**
 * Checks an issue against what the product already has and tells its dates. The new certificate runs
 * from the day of the decision, on which its predecessor ends: no day is without, none has two. It runs
 * 36 months (Điều 4.3); a decision of 29 February ends on 28 February.
 * @throws ApiFaultError 409 when the product's certificates do not allow it, 400 when a value is wrong
 */
export function planIssue(
  certificates: readonly CertificateRecord[],
  request: IssueRequest,
  today: IsoDay,
): IssuePlan {
  checkDecision(request, today)
  const { decidedOn, decisionNumber, rulesetCode } = request
  const same = certificates.find(
    (known) => known.decidedOn === decidedOn && paperKey(known.decisionNumber) === paperKey(decisionNumber),
  )
  if (same !== undefined) {
    throw conflict(
      "ALREADY_ISSUED",
      "decisionNumber",
      `Quyết định ${decisionNumber} ngày ${decidedOn} đã cấp giấy ${same.number ?? same.id} cho sản phẩm này.`,
    )
  }
  const later = certificates.find(({ issuedOn }) => issuedOn >= decidedOn)
  if (later !== undefined) {
    throw conflict(
      "ISSUED_OUT_OF_ORDER",
      "decidedOn",
      `Sản phẩm đã có giấy cấp ngày ${later.issuedOn}: giấy cũ hơn được thêm bằng tệp nhập sổ.`,
    )
  }
  const ruleset = allRulesets().find(({ code }) => code === rulesetCode) ?? rulesetOfDecision(decidedOn)
  return {
    issuedOn: decidedOn,
    expiresOn: addMonths(decidedOn, ruleset.validityMonths),
    supersedesId: predecessorOf(certificates, request),
  }
}
