import type { CertificateLife } from "../contract"
import type { ReadDatabase } from "../lib/database"
import type { IsoDay } from "../lib/local-day"
import { eventsOfCertificate } from "../modules/certificate/queries/certificate-events"
import { lifeOf, reEvaluationWindow } from "../modules/certificate/rules/life"
import type { LinkedEvent } from "../modules/certificate/rules/history-chain"
import { certificateNotFound, standingCertificate, type StandingCertificate } from "./acts/locked-certificate"

const ACTORS = `SELECT id, email FROM "user" WHERE id = ANY(:ids)`

function actionsOf({ certificate, state }: StandingCertificate, asOf: IsoDay): CertificateLife["actions"] {
  const actions: CertificateLife["actions"] = []
  if (certificate.withdrawnOn !== null || state === "superseded" || state === null) return actions
  actions.push("withdraw")
  const { extensionLodgedOn, extensionDecidedOn, expiresOn } = certificate
  const late = asOf > reEvaluationWindow(expiresOn).until
  if (extensionLodgedOn === null && late) actions.push("extend")
  if (extensionLodgedOn !== null && extensionDecidedOn === null) actions.push("extension_result")
  return actions
}

async function withActors(
  database: ReadDatabase,
  events: readonly LinkedEvent[],
): Promise<CertificateLife["events"]> {
  const ids = [...new Set(events.flatMap(({ actorId }) => actorId ?? []))]
  const rows = await database.rows<{ id: string; email: string }>(ACTORS, { ids })
  const emailOf = new Map(rows.map(({ id, email }) => [id, email]))
  return events.map(({ seq, kind, occurredOn, recordedAt, actorId, facts, hash }) => ({
    ...{ seq, kind, occurredOn, recordedAt, facts, hash },
    actor: actorId === null ? null : (emailOf.get(actorId) ?? actorId),
  }))
}

/**
 * The life of a certificate for the office: its spans, its window, its history and what may be done now.
 * @throws ApiFaultError 404 CERTIFICATE_UNKNOWN
 */
export async function certificateLifeOf(
  database: ReadDatabase,
  id: string,
  asOf: IsoDay,
): Promise<CertificateLife> {
  const standing = await standingCertificate(database.knex, id, asOf)
  if (standing === null) throw certificateNotFound()
  const { certificate, state, supersededOn } = standing
  const [row] = await database.rows<{ code: string }>(
    "SELECT verification_code AS code FROM ocop_certificate WHERE id = :id",
    { id },
  )
  return {
    certificateId: id,
    registeredProductId: certificate.registeredProductId,
    verificationCode: row?.code ?? "",
    number: certificate.number,
    stars: certificate.stars === 5 ? 5 : certificate.stars === 4 ? 4 : 3,
    asOf,
    state,
    spans: lifeOf(certificate, supersededOn),
    reEvaluationWindow: reEvaluationWindow(certificate.expiresOn),
    events: await withActors(database, await eventsOfCertificate(database.knex, id)),
    actions: actionsOf(standing, asOf),
  }
}
