import type { CertificateState } from "@ocop/backend/contract"

type BadgeColour = "green" | "orange" | "blue" | "red" | "purple" | "grey"

/** One colour per state, so that no two look alike even before the word is read. */
export const STATE_COLOURS: Readonly<Record<CertificateState, BadgeColour>> = {
  valid: "green",
  expiring: "orange",
  extended: "blue",
  expired: "red",
  withdrawn: "purple",
  superseded: "grey",
}

const IN_FORCE: ReadonlySet<CertificateState> = new Set(["valid", "expiring", "extended"])

/** True in the states whose stars may be shown. */
export function isInForce(state: CertificateState): boolean {
  return IN_FORCE.has(state)
}

/** Stars to show: those awarded while the certificate is in force, otherwise none, whatever the record says. */
export function starsToShow(state: CertificateState | null, stars: number | null): number | null {
  return state !== null && isInForce(state) ? stars : null
}
