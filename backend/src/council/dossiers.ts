import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { badRequest, conflict, notFound } from "../lib/api-fault"
import { loadBusyDossiers } from "../modules/council/queries/items"
import type { NewItem } from "../modules/council/writers/sessions"
import { readRuleset } from "../modules/rating/queries/ruleset-versions"
import { STATE_WORDS } from "../dossiers/words"
import type { DossierState } from "../contract"

interface DossierRow {
  id: string
  state: DossierState
  productName: string
  producerName: string | null
  rulesetCode: string
  rulesetVersion: number
  setNo: number | null
  versionNo: number | null
  sha256: string | null
}

/** Held by id, so that of two sessions planned at once with the same dossier the second sees the first. */
async function lockDossiers(tx: Knex, ids: readonly string[]): Promise<DossierRow[]> {
  return tx("ocop_dossier as d")
    .leftJoin("ocop_producer as p", "p.id", "d.producer_id")
    .whereIn("d.id", [...ids])
    .whereNull("d.deleted_at")
    .orderBy("d.id")
    .forUpdate("d")
    .select({
      id: "d.id",
      state: "d.state",
      productName: "d.product_name",
      producerName: "p.display_name",
      rulesetCode: "d.ruleset_code",
      rulesetVersion: "d.ruleset_version",
      setNo: "d.set_no",
      versionNo: "d.version_no",
      sha256: "d.version_sha256",
    })
}

const rulesetKey = ({ rulesetCode, rulesetVersion }: DossierRow): string =>
  `${rulesetCode} v${rulesetVersion}`

/** Numbers of the sets that can be scored by criterion, by ruleset version; one look-up for each version. */
async function loadSheets(tx: Knex, dossiers: readonly DossierRow[]): Promise<Map<string, Set<number>>> {
  const sheets = new Map<string, Set<number>>()
  for (const dossier of dossiers) {
    if (sheets.has(rulesetKey(dossier))) continue
    const found = await readRuleset(tx, dossier.rulesetCode, dossier.rulesetVersion)
    const known = found?.ruleset.sets?.filter(({ parts }) => parts !== null) ?? []
    sheets.set(rulesetKey(dossier), new Set(known.map(({ no }) => no)))
  }
  return sheets
}

function toItem(dossier: DossierRow, sheets: ReadonlyMap<string, ReadonlySet<number>>): NewItem {
  const { setNo, versionNo, sha256 } = dossier
  if (dossier.state !== "council" || setNo === null || versionNo === null || sha256 === null) {
    throw conflict(
      "DOSSIER_NOT_AT_COUNCIL",
      "dossierIds",
      `Hồ sơ «${dossier.productName}» đang ở «${STATE_WORDS[dossier.state]}», chưa trình Hội đồng.`,
    )
  }
  const { rulesetCode, rulesetVersion } = dossier
  return {
    dossierId: dossier.id,
    dossierVersion: versionNo,
    dossierSha256: sha256,
    productName: dossier.productName,
    producerName: dossier.producerName ?? "",
    rulesetCode,
    rulesetVersion,
    setNo,
    mode: sheets.get(rulesetKey(dossier))?.has(setNo) === true ? "sheet" : "total",
  }
}

/**
 * The dossiers as items of an agenda, in the order given, each with its frozen version.
 * @throws ApiFaultError 400 DOSSIER_REPEATED; 404 DOSSIER_NOT_FOUND; 409 DOSSIER_NOT_AT_COUNCIL,
 * DOSSIER_IN_SESSION
 */
export async function agendaOf(
  tx: Knex,
  dossierIds: readonly string[],
  sessionId: string | null,
): Promise<NewItem[]> {
  if (new Set(dossierIds).size !== dossierIds.length) {
    throw badRequest("DOSSIER_REPEATED", "dossierIds", "Một hồ sơ được ghi hai lần: bỏ bớt một.")
  }
  const found = new Map((await lockDossiers(tx, dossierIds)).map((dossier) => [dossier.id, dossier]))
  const [busy] = await loadBusyDossiers(tx, dossierIds, sessionId)
  if (busy !== undefined) {
    throw conflict(
      "DOSSIER_IN_SESSION",
      "dossierIds",
      `«${busy.productName}» đã nằm trong một phiên họp khác.`,
    )
  }
  const sheets = await loadSheets(tx, [...found.values()])
  return dossierIds.map((id) => {
    const dossier = found.get(id)
    if (dossier === undefined) throw notFound("DOSSIER_NOT_FOUND", "dossierIds", `Không có hồ sơ «${id}».`)
    return toItem(dossier, sheets)
  })
}
