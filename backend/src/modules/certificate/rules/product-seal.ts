import type { ProductSeal, StarCount } from "../../../contract"
import { daysBetween, fullMonthsBetween, type IsoDay } from "../../../lib/local-day"
import { isEffective, type CertificateDates } from "./certificate-state"
import { leadingCertificateOn, starsEffectiveUntil } from "./product-stars"

/** What the seal prints beside the stars. */
export interface SealCertificate extends CertificateDates {
  verificationCode: string
  number: string | null
  decisionNumber: string
  decidedOn: IsoDay
  authorityName: string
}

function asStarCount(stars: number): StarCount {
  if (stars === 3 || stars === 4 || stars === 5) return stars
  throw new RangeError(`a certificate carries 3, 4 or 5 stars, not ${stars}`)
}

/** The star seal of a product on a day; carries no star unless a certificate is in force. */
export function productSealOn(certificates: readonly SealCertificate[], day: IsoDay): ProductSeal {
  const leading = leadingCertificateOn(certificates, day)
  if (leading === null) {
    return {
      asOf: day,
      state: null,
      stars: null,
      effectiveUntil: null,
      expiresOn: null,
      issuedOn: null,
      monthsLeft: null,
      daysLeft: null,
      verificationCode: null,
      certificateNumber: null,
      decisionNumber: null,
      decidedOn: null,
      authorityName: null,
    }
  }
  const { certificate, state } = leading
  const effective = isEffective(state)
  return {
    asOf: day,
    state,
    stars: effective ? asStarCount(certificate.stars) : null,
    effectiveUntil: starsEffectiveUntil(certificates, day),
    expiresOn: certificate.expiresOn,
    issuedOn: certificate.issuedOn,
    monthsLeft: effective ? fullMonthsBetween(day, certificate.expiresOn) : null,
    daysLeft: effective ? Math.max(0, daysBetween(day, certificate.expiresOn)) : null,
    verificationCode: certificate.verificationCode,
    certificateNumber: certificate.number,
    decisionNumber: certificate.decisionNumber,
    decidedOn: certificate.decidedOn,
    authorityName: certificate.authorityName,
  }
}
