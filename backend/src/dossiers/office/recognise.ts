import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AuthorityLevel, RecogniseBody, RecognitionOutcome, StarCount } from "../../contract"
import { issueCertificate } from "../../certification/issue-certificate"
import { badRequest, conflict } from "../../lib/api-fault"
import { now } from "../../lib/clock"
import { fold } from "../../lib/fold"
import { isIsoDay, today, type IsoDay } from "../../lib/local-day"
import { loadCertificatesOf } from "../../modules/certificate/queries/certificate-records"
import { findRegisteredProduct } from "../../modules/certificate/queries/registered-product-records"
import { certificatesOn, starsOn } from "../../modules/certificate/rules/product-stars"
import { lockRegister } from "../../modules/certificate/writers/certificate-history"
import { loadUnitIndex } from "../../modules/commune/queries/load-unit-index"
import type { Dossier } from "../../modules/dossier/queries/dossier-records"
import type { Officer } from "../officer"
import { endExtensionOfDossier } from "../submit/lodge-re-evaluation"
import { transitionDossier } from "../transition"
import { STATE_WORDS } from "../words"
import { enterRegister } from "./enter-register"
import { certificateKindOf, outcomeOf } from "./outcome"
import { lockVisibleDossier } from "./visible-dossier"

/** A decision as it is told: by whom, under what number, on which day. */
export interface Decision {
  decisionNumber: string
  decidedOn: IsoDay
  authorityLevel: AuthorityLevel
  authorityName: string
}

export function checkDecisionDay(decidedOn: IsoDay): void {
  if (isIsoDay(decidedOn) && decidedOn <= today()) return
  throw badRequest("BAD_DATE", "decidedOn", `Ngày quyết định «${decidedOn}» phải là một ngày đã đến.`)
}

/** Recognises one dossier: its product is in the register from here on, and holds a new certificate. */
export async function recogniseOne(
  tx: Knex,
  dossier: Dossier,
  result: { stars: StarCount; pointsX100: number | null },
  decision: Decision,
  { actor }: Officer,
): Promise<RecognitionOutcome> {
  await lockRegister(tx)
  const unitName = (await loadUnitIndex(tx)).byId(dossier.unitId)?.name ?? null
  // An import may have brought the product into the register while the dossier was on its way.
  const known = await findRegisteredProduct(tx, dossier.producerId, fold(dossier.productName))
  const registeredProductId =
    dossier.registeredProductId ?? known?.id ?? (await enterRegister(tx, dossier, unitName))
  const [latest] = certificatesOn(await loadCertificatesOf(tx, [registeredProductId]), decision.decidedOn)
  const { certificateId, number } = await issueCertificate(tx, {
    registeredProductId,
    kind: certificateKindOf(dossier.kind, latest?.state ?? null),
    ...result,
    ...decision,
    setNo: dossier.setNo,
    rulesetCode: dossier.rulesetCode,
    rulesetVersion: dossier.rulesetVersion,
    number: null,
    unitId: dossier.unitId,
    dossierId: dossier.id,
    actorId: actor.id,
  })
  const { decisionNumber, decidedOn } = decision
  await transitionDossier(tx, {
    dossierId: dossier.id,
    from: dossier.state,
    to: "recognised",
    actor,
    payload: { certificateId, number, ...result, ...decision },
    changes: {
      registeredProductId,
      issuedCertificateId: certificateId,
      stars: result.stars,
      decisionNumber,
      decidedOn,
    },
    at: now(),
  })
  return {
    dossierId: dossier.id,
    state: "recognised",
    stars: result.stars,
    certificateId,
    certificateNumber: number,
  }
}

/** Ends a dossier without a certificate; what a late lodging had extended ends on the eve of the result. */
export async function refuseOne(
  tx: Knex,
  dossier: Dossier,
  why: string,
  { decisionNumber, decidedOn }: Pick<Decision, "decisionNumber" | "decidedOn">,
  { actor }: Officer,
): Promise<RecognitionOutcome> {
  await transitionDossier(tx, {
    dossierId: dossier.id,
    from: dossier.state,
    to: "refused",
    actor,
    reason: why,
    payload: { decisionNumber, decidedOn },
    changes: { decisionNumber, decidedOn },
    at: now(),
  })
  await endExtensionOfDossier(tx, dossier, { decidedOn, statement: why, actorId: actor.id })
  const stars = dossier.stars ?? 0
  return { dossierId: dossier.id, state: "refused", stars, certificateId: null, certificateNumber: null }
}

async function starsNow(tx: Knex, { registeredProductId }: Dossier, day: IsoDay): Promise<number | null> {
  if (registeredProductId === null) return null
  return starsOn(await loadCertificatesOf(tx, [registeredProductId]), day)
}

async function decideOne(
  tx: Knex,
  dossier: Dossier,
  decision: Decision,
  officer: Officer,
): Promise<RecognitionOutcome> {
  const { id: dossierId, state, stars, averageX100, kind } = dossier
  if (state !== "decided" || stars === null || averageX100 === null) {
    throw conflict(
      "NOT_DECIDED",
      "dossierIds",
      `Hồ sơ «${dossier.productName}» đang ở «${STATE_WORDS[state]}», chưa chờ quyết định công nhận.`,
    )
  }
  const outcome = outcomeOf({ kind, stars, starsNow: await starsNow(tx, dossier, decision.decidedOn) })
  if (outcome.to === "refused") return refuseOne(tx, dossier, outcome.why, decision, officer)
  if (outcome.to === "recognised") {
    const result = { stars: outcome.stars, pointsX100: averageX100 }
    return recogniseOne(tx, dossier, result, decision, officer)
  }
  const { decisionNumber, decidedOn } = decision
  await transitionDossier(tx, {
    dossierId,
    from: "decided",
    to: "forwarded",
    actor: officer.actor,
    payload: { decisionNumber, decidedOn },
    changes: { decisionNumber, decidedOn },
    at: now(),
  })
  return { dossierId, state: "forwarded", stars, certificateId: null, certificateNumber: null }
}

export interface RecogniseDossiersInput {
  officer: Officer
  request: RecogniseBody
}

/**
 * One decision of the province for many dossiers, in the caller's transaction: all or none (Điều 7.3e).
 * Dossiers are locked in the order of their ids, so two decisions that share one cannot wait for each
 * other; the second then meets NOT_DECIDED.
 *
 * @throws ApiFaultError 404; 409 NOT_DECIDED and as `issueCertificate`; 400 BAD_DATE
 */
export async function recogniseDossiers(
  tx: Knex,
  { officer, request }: RecogniseDossiersInput,
): Promise<RecognitionOutcome[]> {
  checkDecisionDay(request.decidedOn)
  const dossiers: Dossier[] = []
  for (const id of [...new Set(request.dossierIds)].sort()) {
    dossiers.push(await lockVisibleDossier(tx, id, officer))
  }
  const { decisionNumber, decidedOn, authorityName } = request
  const decision = { decisionNumber, decidedOn, authorityName, authorityLevel: "province" as const }
  const outcomes: RecognitionOutcome[] = []
  for (const dossier of dossiers) outcomes.push(await decideOne(tx, dossier, decision, officer))
  return outcomes
}
