import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DossierSubmit } from "../../contract"
import type { Actor } from "../../lib/actor"
import { badRequest } from "../../lib/api-fault"
import { now } from "../../lib/clock"
import { localDayOf } from "../../lib/local-day"
import type { Dossier } from "../../modules/dossier/queries/dossier-records"
import { loadEvidence } from "../../modules/dossier/queries/evidence-records"
import { answerSupplements } from "../../modules/dossier/writers/supplements"
import { insertVersion } from "../../modules/dossier/writers/versions"
import { loadProducer } from "../../modules/producer/queries/producer-records"
import { rulesetOfDossier } from "../dossier-ruleset"
import { completenessOf } from "../draft/completeness"
import { staleRevision } from "../draft/save-draft"
import { dossierNotFound } from "../faults"
import { lockOwnDossier } from "../own-dossier"
import { transitionDossier } from "../transition"
import { checkLodging, extendForDossier } from "./lodge-re-evaluation"
import { freeze } from "./frozen-version"

export interface SubmitDossierInput {
  dossierId: string
  producerId: string
  actor: Actor
  request: DossierSubmit
}

/** The same submit again: the version of this revision is lodged already. */
function isRepeat({ frozenRevision, state }: Dossier, { revision }: DossierSubmit): boolean {
  return frozenRevision === revision && (state === "submitted" || state === "advisory")
}

async function checkComplete(tx: Knex, dossier: Dossier): Promise<void> {
  const ruleset = await rulesetOfDossier(tx, dossier)
  const evidence = await loadEvidence(tx, dossier.id)
  const { kind, setNo, draft: content } = dossier
  const { missing } = completenessOf(ruleset, { kind, setNo, content, evidence })
  const [first] = missing
  if (first === undefined) return
  const more = missing.length > 1 ? ` Còn ${missing.length - 1} mục nữa.` : ""
  throw badRequest("DOSSIER_INCOMPLETE", first.field, `${first.message}${more}`)
}

/**
 * Lodges a dossier in the caller's transaction: freezes the draft as the next version with its SHA-256
 * and moves it on, to the commune, or back to the advisory team when that had asked for more. Idempotent:
 * the same revision again changes nothing. A late re-evaluation with a ground under Điều 12.3 extends
 * its certificate.
 *
 * @throws ApiFaultError 404; 409 STALE_REVISION, TRANSITION_NOT_ALLOWED; 400 DOSSIER_INCOMPLETE,
 *   LODGED_TOO_EARLY, EXTENSION_GROUND_REQUIRED, EXTENSION_NOT_APPLICABLE
 */
export async function submitDossier(tx: Knex, input: SubmitDossierInput): Promise<void> {
  const { dossierId, producerId, actor, request } = input
  const dossier = await lockOwnDossier(tx, dossierId, producerId)
  if (isRepeat(dossier, request)) return
  if (dossier.revision !== request.revision) throw staleRevision()
  const at = now()
  const day = localDayOf(at)
  const to = dossier.state === "supplement_requested" ? "advisory" : "submitted"
  await checkComplete(tx, dossier)
  const extension = await checkLodging(tx, dossier, request, day)
  const producer = await loadProducer(tx, producerId)
  if (producer === null) throw dossierNotFound()
  const { no, content, sha256 } = freeze(dossier, producer, await loadEvidence(tx, dossierId))
  await transitionDossier(tx, {
    dossierId,
    to,
    actor,
    at,
    payload: { versionNo: no, sha256, ...(extension === null ? {} : { extension }) },
    changes: {
      versionNo: no,
      versionSha256: sha256,
      frozenRevision: dossier.revision,
      lodgedOn: dossier.lodgedOn ?? day,
      extensionGround: extension?.ground ?? dossier.extensionGround,
    },
  })
  await insertVersion(tx, { dossierId, no, sha256, content, frozenAt: at, frozenBy: actor.id })
  if (to === "advisory") await answerSupplements(tx, dossierId, { day, versionNo: no })
  if (extension !== null) await extendForDossier(tx, dossier, extension, { day, actor })
}
