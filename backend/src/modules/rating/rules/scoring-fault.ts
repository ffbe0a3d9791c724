/** One thing wrong with a set of choices; `field` is `set` or `choices.<criterion code>`. */
export interface ScoringFault {
  code:
    | "SET_UNKNOWN"
    | "SET_NOT_SCORABLE"
    | "CRITERION_UNKNOWN"
    | "CRITERION_MISSING"
    | "CHOICE_NOT_ON_LADDER"
    | "TOTAL_OUT_OF_RANGE"
  field: string
  message: string
}

/** Choices that cannot be scored, with every fault, the first one as the message. */
export class ScoringFaultError extends Error {
  override readonly name = "ScoringFaultError"

  constructor(readonly faults: readonly ScoringFault[]) {
    super(faults[0]?.message ?? "Không chấm được điểm.")
  }
}
