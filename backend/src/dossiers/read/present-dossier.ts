import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  DossierClock,
  DossierDetail,
  DossierSummary,
  EvaluateAnswer,
  EvidenceFile,
} from "../../contract"
import type { WorkingCalendar } from "../../law/working-days"
import { localDayOf, type IsoDay } from "../../lib/local-day"
import { loadWorkingCalendar } from "../../modules/calendar/queries/calendar-days"
import { reEvaluationWindow } from "../../modules/certificate/rules/life"
import type { Dossier } from "../../modules/dossier/queries/dossier-records"
import { loadCommuneReports, loadEvents, loadSupplements } from "../../modules/dossier/queries/dossier-story"
import { loadEvidence, type EvidenceRecord } from "../../modules/dossier/queries/evidence-records"
import { loadVersionHeads } from "../../modules/dossier/queries/versions"
import { clockOn } from "../../modules/dossier/rules/clocks"
import { EDITABLE_STATES } from "../../modules/dossier/rules/dossier-states"
import type { Ruleset } from "../../modules/rating/rules/ruleset"
import { answerEvaluation } from "../../scoring/answer-evaluation"
import { rulesetOfDossier } from "../dossier-ruleset"
import { completenessOf } from "../draft/completeness"
import { lodgingOn } from "../lodging"
import { certificateOfDossier } from "../submit/lodge-re-evaluation"

function clockOfDossier(dossier: Dossier, day: IsoDay, calendar: WorkingCalendar): DossierClock | null {
  const { clockKind: kind, clockStartedOn: startedOn, clockDueOn: dueOn } = dossier
  if (kind === null || startedOn === null || dueOn === null) return null
  return clockOn({ kind, startedOn, dueOn }, day, calendar)
}

/** A dossier in a list, with its clock as it stands on the day. */
export function presentSummary(dossier: Dossier, day: IsoDay, calendar: WorkingCalendar): DossierSummary {
  return {
    id: dossier.id,
    kind: dossier.kind,
    state: dossier.state,
    productName: dossier.productName,
    setNo: dossier.setNo,
    productCode: dossier.productCode,
    registeredProductId: dossier.registeredProductId,
    revision: dossier.revision,
    versionNo: dossier.versionNo,
    lodgedOn: dossier.lodgedOn,
    clock: clockOfDossier(dossier, day, calendar),
    stars: dossier.stars,
  }
}

export function presentEvidence(file: EvidenceRecord): EvidenceFile {
  const { id, criterion, documentKind, fileName, mediaType, bytes, sha256, uploadedOn } = file
  return { id, criterion, documentKind, fileName, mediaType, bytes, sha256, uploadedOn }
}

/** Self-score of the draft with the advice for the next star; null where there is no sheet to score by. */
function scoreOf(ruleset: Ruleset, { setNo, rulesetVersion, draft }: Dossier): EvaluateAnswer | null {
  const set = ruleset.sets?.find(({ no }) => no === setNo)
  if (!set?.parts) return null
  return answerEvaluation({ ruleset, version: rulesetVersion }, set.no, draft.choices, true)
}

async function windowOf(db: Knex, dossier: Dossier, day: IsoDay): Promise<DossierDetail["window"]> {
  if (dossier.kind !== "re_evaluation") return null
  const certificate = await certificateOfDossier(db, dossier)
  if (certificate === null) return null
  const { from, until } = reEvaluationWindow(certificate.expiresOn)
  return {
    opensOn: from,
    closesOn: until,
    expiresOn: certificate.expiresOn,
    status: lodgingOn(certificate.expiresOn, day),
  }
}

function resultOf(dossier: Dossier): DossierDetail["result"] {
  const { averageX100, stars, decisionNumber, decidedOn, issuedCertificateId: certificateId } = dossier
  if (averageX100 === null || stars === null) return null
  return { averageX100, stars, decisionNumber, decidedOn, certificateId }
}

/** A dossier with everything its producer may know. */
export async function presentDossier(db: Knex, dossier: Dossier, day: IsoDay): Promise<DossierDetail> {
  const ruleset = await rulesetOfDossier(db, dossier)
  const evidence = await loadEvidence(db, dossier.id)
  const versions = await loadVersionHeads(db, dossier.id)
  const events = await loadEvents(db, dossier.id)
  const { id, kind, setNo, draft: content } = dossier
  return {
    ...presentSummary(dossier, day, await loadWorkingCalendar(db)),
    ruleset: { code: dossier.rulesetCode, version: dossier.rulesetVersion },
    content,
    canEdit: EDITABLE_STATES.includes(dossier.state),
    evidence: evidence.map(presentEvidence),
    completeness: completenessOf(ruleset, { kind, setNo, content, evidence }),
    score: scoreOf(ruleset, dossier),
    window: await windowOf(db, dossier, day),
    extensionGround: dossier.extensionGround,
    receipts: { commune: dossier.communeReceipt, province: dossier.provinceReceipt },
    versions: versions.map(({ no, sha256, frozenAt }) => ({ no, sha256, frozenOn: localDayOf(frozenAt) })),
    events: events.map(({ seq, name, from, to, role, reason, onDay }) => ({
      ...{ seq, name, from, to, role, reason, onDay },
    })),
    supplements: await loadSupplements(db, id),
    communeReports: await loadCommuneReports(db, id),
    result: resultOf(dossier),
  }
}
