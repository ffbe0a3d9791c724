import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CommuneAccept } from "../../contract"
import { now } from "../../lib/clock"
import { localDayOf } from "../../lib/local-day"
import { allocateProductCode, allocateReceipt } from "../numbers"
import type { Officer } from "../officer"
import { transitionDossier } from "../transition"
import { lockVisibleDossier } from "./visible-dossier"

export interface AcceptAtCommuneInput {
  dossierId: string
  officer: Officer
  report: CommuneAccept
}

/**
 * The commune finds the file complete and reports on it (Điều 7.2, Mẫu 03), in the caller's transaction:
 * the dossier gets its product code and both receipt numbers and goes to the province. Of two who accept
 * at once one wins; a number taken by the other is not lost.
 *
 * @throws ApiFaultError 404; 409 STALE_STATE, TRANSITION_NOT_ALLOWED
 */
export async function acceptAtCommune(tx: Knex, input: AcceptAtCommuneInput): Promise<string> {
  const { dossierId, officer, report } = input
  const { unitCode, versionNo, productCode: known } = await lockVisibleDossier(tx, dossierId, officer)
  const at = now()
  const day = localDayOf(at)
  const year = day.slice(0, 4)
  const productCode = known ?? (await allocateProductCode(tx, unitCode, year))
  const communeReceipt = await allocateReceipt(tx, "commune", unitCode, year)
  const provinceReceipt = await allocateReceipt(tx, "province", unitCode, year)
  await transitionDossier(tx, {
    dossierId,
    from: "submitted",
    to: "advisory",
    actor: officer.actor,
    payload: { productCode, communeReceipt, provinceReceipt },
    changes: { productCode, communeReceipt, provinceReceipt, proposedOn: day },
    at,
  })
  await tx("ocop_commune_report").insert({
    id: generateEntityId(undefined, "crep"),
    dossier_id: dossierId,
    version_no: versionNo,
    raw_material: report.rawMaterial,
    labour: report.labour,
    idea_origin: report.ideaOrigin,
    local_identity: report.localIdentity,
    document_number: report.documentNumber ?? null,
    sample_count: report.sampleCount,
    reported_on: day,
    actor_id: officer.actor.id,
  })
  return productCode
}

export interface ReturnToProducerInput {
  dossierId: string
  officer: Officer
  reason: string
}

/** The commune returns a file with what is to be mended. @throws ApiFaultError as above; 400 REASON_REQUIRED */
export async function returnToProducer(tx: Knex, input: ReturnToProducerInput): Promise<void> {
  const { dossierId, officer, reason } = input
  await lockVisibleDossier(tx, dossierId, officer)
  const { actor } = officer
  await transitionDossier(tx, { dossierId, from: "submitted", to: "returned", actor, reason, at: now() })
}
