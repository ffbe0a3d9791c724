import { addDays, type IsoDay } from "../../../lib/local-day"
import type { CertificateState } from "../../../contract"
import {
  certificateStateOn,
  isEffective,
  lastEffectiveDay,
  type CertificateDates,
} from "./certificate-state"

/** A certificate together with what it is on the day asked for. */
export interface CertificateOnDay<C extends CertificateDates> {
  certificate: C
  state: CertificateState
}

/** Day each certificate is superseded (its successor's day of issue), by certificate id. */
export function supersessionDays(certificates: readonly CertificateDates[]): Map<string, IsoDay> {
  const days = new Map<string, IsoDay>()
  for (const { supersedesId, issuedOn } of certificates) {
    if (supersedesId === null) continue
    const known = days.get(supersedesId)
    if (known === undefined || issuedOn < known) days.set(supersedesId, issuedOn)
  }
  return days
}

/** The certificates of one product that exist on the day, newest issue first, with their states. */
export function certificatesOn<C extends CertificateDates>(
  certificates: readonly C[],
  day: IsoDay,
): CertificateOnDay<C>[] {
  const superseded = supersessionDays(certificates)
  return certificates
    .flatMap((certificate) => {
      const state = certificateStateOn(certificate, day, superseded.get(certificate.id) ?? null)
      return state === null ? [] : [{ certificate, state }]
    })
    .sort((a, b) => (a.certificate.issuedOn < b.certificate.issuedOn ? 1 : -1))
}

/**
 * The certificate that speaks for the product on the day: the one in force, else the latest issued.
 * Null when the product had not been recognised by that day.
 */
export function leadingCertificateOn<C extends CertificateDates>(
  certificates: readonly C[],
  day: IsoDay,
): CertificateOnDay<C> | null {
  const onDay = certificatesOn(certificates, day)
  return onDay.find(({ state }) => isEffective(state)) ?? onDay[0] ?? null
}

/** Stars a product may show on the day, or null. Stars are never typed in: this is the only source. */
export function starsOn(certificates: readonly CertificateDates[], day: IsoDay): number | null {
  const leading = leadingCertificateOn(certificates, day)
  return leading !== null && isEffective(leading.state) ? leading.certificate.stars : null
}

/**
 * Last day the stars of `starsOn` stay true without a new event: the end of the leading
 * certificate, or the eve of its already recorded successor. Null when no star shows.
 */
export function starsEffectiveUntil(certificates: readonly CertificateDates[], day: IsoDay): IsoDay | null {
  const leading = leadingCertificateOn(certificates, day)
  if (leading === null || !isEffective(leading.state)) return null
  const ownEnd = lastEffectiveDay(leading.certificate)
  const successorOn = supersessionDays(certificates).get(leading.certificate.id)
  if (successorOn === undefined) return ownEnd
  const eve = addDays(successorOn, -1)
  return eve < ownEnd ? eve : ownEnd
}
