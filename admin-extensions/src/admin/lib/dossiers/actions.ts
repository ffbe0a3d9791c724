import type {
  CommuneAccept,
  DossierState,
  MinistryResultBody,
  RecogniseBody,
  SupplementBody,
} from "@ocop/backend/contract"
import { numberOf, text, textOrNull, type FormValues } from "../form/form-fields"

export type DossierAct = "accept" | "giveBack" | "supplement" | "toCouncil" | "recognise" | "ministry"

/**
 * The acts open to the reader, from the moves the backend allows: a decision is one act whatever its
 * outcome, because the outcome follows from the council's points.
 */
export function actsOf(state: DossierState, moves: readonly DossierState[]): DossierAct[] {
  const acts: DossierAct[] = []
  if (state === "submitted" && moves.includes("advisory")) acts.push("accept")
  if (moves.includes("returned")) acts.push("giveBack")
  if (state === "advisory" && moves.includes("council")) acts.push("toCouncil")
  if (moves.includes("supplement_requested")) acts.push("supplement")
  if (state === "decided" && moves.includes("recognised")) acts.push("recognise")
  if (state === "forwarded" && moves.includes("recognised")) acts.push("ministry")
  return acts
}

export type DecisionOutcome = "recognise" | "forward" | "refuse"

/** What a decision makes of a council's stars (Điều 4, 5). */
export function outcomeOfStars(stars: number | null): DecisionOutcome | null {
  if (stars === null) return null
  if (stars >= 5) return "forward"
  return stars >= 3 ? "recognise" : "refuse"
}

export function acceptBody(values: FormValues): CommuneAccept {
  return {
    rawMaterial: text(values.rawMaterial),
    labour: text(values.labour),
    ideaOrigin: text(values.ideaOrigin),
    localIdentity: text(values.localIdentity),
    documentNumber: textOrNull(values.documentNumber),
    sampleCount: numberOf(values.sampleCount ?? "") ?? 0,
  }
}

const SUPPLEMENT_KINDS: readonly SupplementBody["kind"][] = ["documents", "survey", "tests"]

export function supplementRequest(values: FormValues): SupplementBody {
  return {
    kind: SUPPLEMENT_KINDS.find((kind) => kind === values.kind) ?? "documents",
    request: text(values.request),
    dueOn: text(values.dueOn),
  }
}

export function decisionBody(dossierIds: readonly string[], values: FormValues): RecogniseBody {
  return {
    dossierIds: [...dossierIds],
    decisionNumber: text(values.decisionNumber),
    decidedOn: text(values.decidedOn),
    authorityName: text(values.authorityName),
  }
}

const MINISTRY_STARS = [0, 3, 4, 5] as const

export function ministryBody(values: FormValues): MinistryResultBody {
  return {
    pointsX100: Math.round((numberOf(values.pointsX100 ?? "") ?? 0) * 100),
    stars: MINISTRY_STARS.find((stars) => String(stars) === values.stars) ?? 0,
    decisionNumber: text(values.decisionNumber),
    decidedOn: text(values.decidedOn),
    authorityName: textOrNull(values.authorityName),
  }
}
