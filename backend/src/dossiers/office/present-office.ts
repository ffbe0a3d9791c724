import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OfficeDossier } from "../../contract"
import { parseVersion } from "../read/lodged-version"
import type { IsoDay } from "../../lib/local-day"
import { loadUnitIndex } from "../../modules/commune/queries/load-unit-index"
import type { Dossier } from "../../modules/dossier/queries/dossier-records"
import { loadEvents } from "../../modules/dossier/queries/dossier-story"
import { EDITABLE_STATES, MOVES } from "../../modules/dossier/rules/dossier-states"
import { loadProducer } from "../../modules/producer/queries/producer-records"
import { presentDossier } from "../read/present-dossier"
import type { Officer } from "../officer"

/**
 * A lodged dossier as the administration sees it: what was lodged last, never what its producer is
 * writing now.
 */
export async function presentOfficeDossier(
  db: Knex,
  dossier: Dossier,
  { actor }: Officer,
  day: IsoDay,
): Promise<OfficeDossier> {
  const producer = await loadProducer(db, dossier.producerId)
  const unit = (await loadUnitIndex(db)).byId(dossier.unitId)
  const lodged = EDITABLE_STATES.includes(dossier.state) ? await parseVersion(db, dossier) : null
  const shown = lodged === null ? dossier : { ...dossier, draft: lodged.content, setNo: lodged.product.setNo }
  const detail = await presentDossier(db, shown, day)
  return {
    ...detail,
    canEdit: false,
    evidence:
      lodged === null
        ? detail.evidence
        : detail.evidence.filter(({ id }) => lodged.evidence.some((file) => file.id === id)),
    events: await loadEvents(db, dossier.id),
    producer: {
      id: dossier.producerId,
      legalName: producer?.legalName ?? "",
      kind: producer?.kind ?? "unknown",
      taxCode: producer?.taxCode ?? null,
    },
    unit: { code: dossier.unitCode, name: unit?.name ?? dossier.unitCode },
    officerId: dossier.officerId,
    eventSeq: dossier.eventSeq,
    moves: MOVES.filter(({ from, roles }) => from === dossier.state && roles.includes(actor.role)).map(
      ({ to }) => to,
    ),
  }
}
