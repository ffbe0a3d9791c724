import { addDays, daysBetween, type IsoDay } from "../../../lib/local-day"
import type { CertificateState } from "../../../contract"

/** The dates of a certificate; all days local (Asia/Ho_Chi_Minh), `expiresOn` inclusive. */
export interface CertificateDates {
  id: string
  stars: number
  issuedOn: IsoDay
  expiresOn: IsoDay
  supersedesId: string | null
  withdrawnOn: IsoDay | null
  /** Điều 12.3: day the late re-evaluation was lodged, and the day of its result. */
  extensionLodgedOn: IsoDay | null
  extensionDecidedOn: IsoDay | null
}

/** A certificate counts as expiring in its last 180 days (window of Điều 5, 26/2026/QĐ-TTg). */
export const EXPIRING_WITHIN_DAYS = 180
/** Điều 12.3, 26/2026/QĐ-TTg: the certificate runs on until a result, at most this long. */
export const EXTENSION_LIMIT_DAYS = 180

const EFFECTIVE: ReadonlySet<CertificateState> = new Set(["valid", "expiring", "extended"])

export function isEffective(state: CertificateState): boolean {
  return EFFECTIVE.has(state)
}

/**
 * Last day on which the certificate is in force if nothing more happens, extension included.
 * Legal source: Điều 4.3 (36 months), Điều 8 (withdrawal), Điều 12.3 (extension) of 26/2026/QĐ-TTg.
 */
export function lastEffectiveDay(certificate: CertificateDates): IsoDay {
  let last = certificate.expiresOn
  if (certificate.extensionLodgedOn !== null && certificate.extensionLodgedOn <= certificate.expiresOn) {
    last = addDays(certificate.expiresOn, EXTENSION_LIMIT_DAYS)
    const decidedOn = certificate.extensionDecidedOn
    if (decidedOn !== null && decidedOn > certificate.expiresOn && decidedOn <= last) {
      last = addDays(decidedOn, -1)
    }
    if (decidedOn !== null && decidedOn <= certificate.expiresOn) last = certificate.expiresOn
  }
  if (certificate.withdrawnOn !== null && certificate.withdrawnOn <= last) {
    last = addDays(certificate.withdrawnOn, -1)
  }
  return last
}

/**
 * What the certificate is on a day.
 *
 * Order of precedence: withdrawn (from the day of withdrawal) → superseded (from the day its
 * successor is issued) → extended / expired → expiring → valid.
 *
 * @param supersededOn day the successor was issued, or null when there is none
 * @returns null before the day of issue: on that day there was no certificate
 */
export function certificateStateOn(
  certificate: CertificateDates,
  day: IsoDay,
  supersededOn: IsoDay | null = null,
): CertificateState | null {
  if (day < certificate.issuedOn) return null
  if (certificate.withdrawnOn !== null && day >= certificate.withdrawnOn) return "withdrawn"
  if (supersededOn !== null && day >= supersededOn) return "superseded"
  if (day > certificate.expiresOn) {
    return day <= lastEffectiveDay(certificate) ? "extended" : "expired"
  }
  return daysBetween(day, certificate.expiresOn) <= EXPIRING_WITHIN_DAYS ? "expiring" : "valid"
}
