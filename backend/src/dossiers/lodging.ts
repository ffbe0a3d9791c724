import type { IsoDay } from "../lib/local-day"
import { reEvaluationWindow } from "../modules/certificate/rules/life"

/**
 * How a day lies to the window of a re-evaluation (Điều 7.6a, 26/2026/QĐ-TTg; both ends inclusive).
 * `late`: past the window while the certificate still runs, so it may be extended under Điều 12.3.
 * `expired`: the certificate has ended, and nothing extends what has ended.
 */
export type Lodging = "early" | "in_window" | "late" | "expired"

export function lodgingOn(expiresOn: IsoDay, day: IsoDay): Lodging {
  const { from, until } = reEvaluationWindow(expiresOn)
  if (day < from) return "early"
  if (day <= until) return "in_window"
  return day <= expiresOn ? "late" : "expired"
}
