import type { CertificateState } from "../../../contract"
import { addDays, type IsoDay } from "../../../lib/local-day"
import {
  certificateStateOn,
  EXPIRING_WITHIN_DAYS,
  lastEffectiveDay,
  type CertificateDates,
} from "./certificate-state"
import { supersessionDays } from "./product-stars"

/** A stretch of days in one state; `until` inclusive, null while nothing known ends it. */
export interface LifeSpan {
  state: CertificateState
  from: IsoDay
  until: IsoDay | null
}

/**
 * The life of a certificate as its dates tell it, from the day of issue on, without a hole between the
 * spans. On every day `certificateStateOn` says the state of the span that holds the day.
 */
export function lifeOf(certificate: CertificateDates, supersededOn: IsoDay | null): LifeSpan[] {
  const { issuedOn, expiresOn, withdrawnOn } = certificate
  const turns = [
    issuedOn,
    addDays(expiresOn, -EXPIRING_WITHIN_DAYS),
    addDays(expiresOn, 1),
    addDays(lastEffectiveDay(certificate), 1),
    withdrawnOn,
    supersededOn,
  ]
  const days = [...new Set(turns.filter((day): day is IsoDay => day !== null && day >= issuedOn))].sort()
  const spans: LifeSpan[] = []
  for (const from of days) {
    const state = certificateStateOn(certificate, from, supersededOn)
    const previous = spans.at(-1)
    if (state === null || previous?.state === state) continue
    if (previous !== undefined) previous.until = addDays(from, -1)
    spans.push({ state, from, until: null })
  }
  return spans
}

/** A certificate that is from `day` on what it was not the day before. */
export interface StateChange {
  day: IsoDay
  certificateId: string
  /** Null: it was issued that day. */
  before: CertificateState | null
  after: CertificateState
}

/**
 * What changes by the calendar alone after `after`, up to and with `upTo`, for all certificates of one
 * product; in the order of days.
 */
export function stateChangesBetween(
  certificates: readonly CertificateDates[],
  after: IsoDay,
  upTo: IsoDay,
): StateChange[] {
  const superseded = supersessionDays(certificates)
  return certificates
    .flatMap((certificate) => {
      const spans = lifeOf(certificate, superseded.get(certificate.id) ?? null)
      return spans.map((span, place) => ({
        day: span.from,
        certificateId: certificate.id,
        before: spans[place - 1]?.state ?? null,
        after: span.state,
      }))
    })
    .filter(({ day }) => day > after && day <= upTo)
    .sort((a, b) => (a.day === b.day ? (a.certificateId < b.certificateId ? -1 : 1) : a.day < b.day ? -1 : 1))
}

/** The certificate's own re-evaluation window, Điều 7.6a (26/2026/QĐ-TTg). */
export function reEvaluationWindow(expiresOn: IsoDay): { from: IsoDay; until: IsoDay } {
  return { from: addDays(expiresOn, -180), until: addDays(expiresOn, -120) }
}
