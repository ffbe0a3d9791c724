import { addDays, type IsoDay } from "../../../lib/local-day"
import type { CertificateState } from "../../../contract"
import { certificateStateOn, isEffective, lastEffectiveDay, type CertificateDates } from "./certificate-state"

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

/**
 * Newest issue first. Of two issued on one day the superseded one comes last, then the smaller id,
 * so that the order (and with it the leading certificate) never depends on the order of the input.
 */
function newestFirst(a: CertificateOnDay<CertificateDates>, b: CertificateOnDay<CertificateDates>): number {
  if (a.certificate.issuedOn !== b.certificate.issuedOn) {
    return a.certificate.issuedOn < b.certificate.issuedOn ? 1 : -1
  }
  const superseded = Number(a.state === "superseded") - Number(b.state === "superseded")
  if (superseded !== 0) return superseded
  return a.certificate.id < b.certificate.id ? 1 : -1
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
    .sort(newestFirst)
}

/**
 * The certificate that speaks for the product on the day: the one in force, else the latest issued
 * that was not superseded. Null when no certificate had been issued by that day.
 */
export function leadingCertificateOn<C extends CertificateDates>(
  certificates: readonly C[],
  day: IsoDay,
): CertificateOnDay<C> | null {
  const onDay = certificatesOn(certificates, day)
  return (
    onDay.find(({ state }) => isEffective(state)) ??
    onDay.find(({ state }) => state !== "superseded") ??
    onDay[0] ??
    null
  )
}

/** Stars a product may show on the day, or null. Stars are never typed in: this is the only source. */
export function starsOn(certificates: readonly CertificateDates[], day: IsoDay): number | null {
  const leading = leadingCertificateOn(certificates, day)
  return leading !== null && isEffective(leading.state) ? leading.certificate.stars : null
}

/**
 * Last day the stars of `starsOn` are certain without a new event: the end of the leading
 * certificate, or the eve of the next recorded issue for the product, whichever comes first.
 * Null when no star shows.
 */
export function starsEffectiveUntil(certificates: readonly CertificateDates[], day: IsoDay): IsoDay | null {
  const leading = leadingCertificateOn(certificates, day)
  if (leading === null || !isEffective(leading.state)) return null
  return certificates
    .filter(({ issuedOn }) => issuedOn > day)
    .map(({ issuedOn }) => addDays(issuedOn, -1))
    .reduce((first, eve) => (eve < first ? eve : first), lastEffectiveDay(leading.certificate))
}
