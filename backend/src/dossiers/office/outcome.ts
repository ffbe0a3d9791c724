import type { CertificateKind, CertificateState, DossierKind } from "../../contract"
import { isEffective } from "../../modules/certificate/rules/certificate-state"

/** What the province makes of a council's result. */
export type Outcome =
  { to: "recognised"; stars: 3 | 4 } | { to: "forwarded" } | { to: "refused"; why: string }

export interface ResultToJudge {
  kind: DossierKind
  /** Stars after the agreed minima. */
  stars: number
  /** Stars the product holds on the day of the decision; null when none is in force. */
  starsNow: number | null
}

/**
 * Điều 7.3e, 26/2026/QĐ-TTg: 3 and 4 stars are the province's to recognise; five stars (90 points and
 * every minimum) go to the Ministry; fewer than three bring no decision. An upgrade that reaches no higher
 * star leaves the certificate as it is.
 */
export function outcomeOf({ kind, stars, starsNow }: ResultToJudge): Outcome {
  if (stars < 3) return { to: "refused", why: "Kết quả đánh giá không đạt 3 sao" }
  if (kind === "upgrade" && starsNow !== null && stars <= starsNow) {
    return { to: "refused", why: `Kết quả ${stars} sao không cao hơn hạng đang có (${starsNow} sao)` }
  }
  if (stars >= 5) return { to: "forwarded" }
  return { to: "recognised", stars: stars === 3 ? 3 : 4 }
}

/**
 * What the new certificate is to the product's last one on the day of the decision; while a dossier was
 * on its way that one may have lapsed or been withdrawn.
 *
 * @param latest state of the certificate issued last; null when there was never one
 */
export function certificateKindOf(kind: DossierKind, latest: CertificateState | null): CertificateKind {
  if (kind === "first" || latest === null || latest === "withdrawn") return "new"
  return kind === "upgrade" && isEffective(latest) ? "upgrade" : "re_evaluation"
}
