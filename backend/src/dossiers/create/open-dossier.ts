import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DossierContent, DossierCreate } from "../../contract"
import type { Actor } from "../../lib/actor"
import { badRequest, conflict } from "../../lib/api-fault"
import { now } from "../../lib/clock"
import { fold } from "../../lib/fold"
import { localDayOf } from "../../lib/local-day"
import { loadUnitIndex } from "../../modules/commune/queries/load-unit-index"
import type { UnitPeriod } from "../../modules/commune/rules/unit-period"
import type { Dossier } from "../../modules/dossier/queries/dossier-records"
import { copyEvidence } from "../../modules/dossier/writers/evidence"
import { findOpenDossier, loadLastDossierOf } from "../../modules/dossier/queries/previous-dossiers"
import { emptyContent } from "../../modules/dossier/rules/empty-content"
import { insertDossierEvent } from "../../modules/dossier/writers/dossier-events"
import { insertDossier } from "../../modules/dossier/writers/dossiers"
import { lockProducer, type ProducerRecord } from "../../modules/producer/queries/producer-records"
import { readRulesetOn, type RulesetVersion } from "../../modules/rating/queries/ruleset-versions"
import { dossierNotFound } from "../faults"
import { carryOver } from "./carry-over"
import { subjectOf, type Subject } from "./subject"

export interface OpenDossierInput {
  producerId: string
  actor: Actor
  request: DossierCreate
}

async function communeOf(tx: Knex, producer: ProducerRecord): Promise<UnitPeriod> {
  const units = await loadUnitIndex(tx)
  const unit = producer.unitId === null ? null : units.presentOf(producer.unitId)
  if (unit !== null) return unit
  throw badRequest(
    "PRODUCER_WITHOUT_COMMUNE",
    null,
    "Chưa biết chủ thể thuộc xã nào: nhờ cơ quan OCOP cấp tỉnh ghi địa bàn cho chủ thể.",
  )
}

function checkSet({ code, ruleset }: RulesetVersion, setNo: number | null): void {
  if (setNo === null || ruleset.sets?.some(({ no }) => no === setNo)) return
  throw badRequest("SET_UNKNOWN", "setNo", `Bộ tiêu chí ${code} không có bộ sản phẩm số ${setNo}.`)
}

/** The representative and address of a first draft come from what the system knows of the producer. */
function firstContent(producer: ProducerRecord): DossierContent {
  const content = emptyContent()
  const { address, phone, email } = producer
  Object.assign(content.registration, { address: address ?? "", phone: phone ?? "", email: email ?? "" })
  return content
}

async function startContent(
  tx: Knex,
  producer: ProducerRecord,
  subject: Subject,
  { ruleset }: RulesetVersion,
): Promise<{ content: DossierContent; base: Dossier | null }> {
  const { registeredProductId, setNo } = subject
  const last = registeredProductId === null ? null : await loadLastDossierOf(tx, registeredProductId)
  // A dossier of a producer the product has left is not the present producer's to read.
  const base = last?.producerId === producer.id ? last : null
  return { content: base === null ? firstContent(producer) : carryOver(base.draft, ruleset, setNo), base }
}

/**
 * Opens a dossier in the caller's transaction, under the ruleset of the day; an upgrade or re-evaluation
 * starts from the content and files of the product's last dossier. One open dossier per product.
 *
 * @throws ApiFaultError 404 PRODUCT_NOT_FOUND; 409 DOSSIER_ALREADY_OPEN and as `subjectOf`; 400
 */
export async function openDossier(
  tx: Knex,
  { producerId, actor, request }: OpenDossierInput,
): Promise<string> {
  const at = now()
  const day = localDayOf(at)
  const producer = await lockProducer(tx, producerId)
  if (producer === null) throw dossierNotFound()
  const subject = await subjectOf(tx, producerId, request, day)
  const foldedName = fold(subject.productName)
  const open = await findOpenDossier(tx, { ...subject, producerId, foldedName })
  if (open !== null) {
    throw conflict("DOSSIER_ALREADY_OPEN", "kind", `Sản phẩm này đang có hồ sơ ${open} chưa giải quyết xong.`)
  }
  const ruleset = await readRulesetOn(tx, day)
  if (ruleset === null) throw conflict("RULESET_UNKNOWN", null, `Chưa nạp bộ tiêu chí của ngày ${day}.`)
  checkSet(ruleset, subject.setNo)
  const unit = await communeOf(tx, producer)
  const { content, base } = await startContent(tx, producer, subject, ruleset)
  const id = generateEntityId(undefined, "dos")
  const dossier: Dossier = {
    id,
    kind: request.kind,
    producerId,
    ...subject,
    rulesetCode: ruleset.code,
    rulesetVersion: ruleset.version,
    unitId: unit.id,
    unitCode: unit.code,
    state: "draft",
    eventSeq: 1,
    draft: content,
    revision: 1,
    frozenRevision: null,
    versionNo: null,
    versionSha256: null,
    baseDossierId: base?.id ?? null,
    extensionGround: null,
    productCode: null,
    communeReceipt: null,
    provinceReceipt: null,
    lodgedOn: null,
    proposedOn: null,
    clockKind: null,
    clockStartedOn: null,
    clockDueOn: null,
    officerId: null,
    resultId: null,
    averageX100: null,
    stars: null,
    agreedChoices: null,
    decisionNumber: null,
    decidedOn: null,
    issuedCertificateId: null,
    openedBy: actor.id,
  }
  await insertDossier(tx, dossier, foldedName)
  if (base !== null) await copyEvidence(tx, base.id, id, Object.keys(content.choices))
  await insertDossierEvent(tx, {
    dossierId: id,
    seq: 1,
    name: "opened",
    fromState: null,
    toState: "draft",
    actor,
    reason: null,
    payload: base === null ? null : { baseDossierId: base.id },
    at,
  })
  return id
}
