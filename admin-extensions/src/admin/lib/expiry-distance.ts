import type { CertificateState } from "@ocop/backend/contract"
import { daysBetween, type IsoDay } from "./day"

/** Days to the last valid day, negative past it; null in the states where nobody should count. */
export function expiryDistance(expiresOn: IsoDay, state: CertificateState, asOf: IsoDay): number | null {
  if (state === "withdrawn" || state === "superseded") return null
  return daysBetween(asOf, expiresOn)
}
