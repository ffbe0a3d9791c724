import type { CertificateLife } from "@ocop/backend/contract"
import type { IsoDay } from "../day"

export type Milestone =
  | { kind: "span"; on: IsoDay; until: IsoDay | null; state: CertificateLife["spans"][number]["state"] }
  | { kind: "windowFrom" | "windowUntil"; on: IsoDay }

/**
 * The life line in order of days: every span of one state, and the window of re-evaluation where it
 * falls in the time the certificate was in force.
 */
export function milestonesOf(life: CertificateLife): (Milestone & { isPast: boolean })[] {
  const last = life.spans.at(-1)
  const isClosed = last?.state === "withdrawn" || last?.state === "superseded"
  const end = isClosed ? last.from : "9999-12-31"
  const { from, until } = life.reEvaluationWindow
  const window: Milestone[] = [
    { kind: "windowFrom", on: from },
    { kind: "windowUntil", on: until },
  ]
  const all: Milestone[] = [
    ...life.spans.map((span): Milestone => ({
      kind: "span",
      on: span.from,
      until: span.until,
      state: span.state,
    })),
    ...window.filter((each) => each.on < end),
  ]
  return all
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map((each) => ({ ...each, isPast: each.on <= life.asOf }))
}
