import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CommuneReportEntry, ProducerKind } from "../../contract"
import type { IsoDay } from "../../lib/local-day"
import { loadUnitIndex } from "../../modules/commune/queries/load-unit-index"
import { unitTitle } from "../../modules/commune/rules/unit-period"
import type { Dossier } from "../../modules/dossier/queries/dossier-records"
import { loadCommuneReports } from "../../modules/dossier/queries/dossier-story"
import { loadEvidence } from "../../modules/dossier/queries/evidence-records"
import { EDITABLE_STATES } from "../../modules/dossier/rules/dossier-states"
import { loadProducer } from "../../modules/producer/queries/producer-records"
import type { Ruleset } from "../../modules/rating/rules/ruleset"
import { dossierNotFound } from "../faults"
import { rulesetOfDossier } from "../dossier-ruleset"
import { parseVersion } from "../read/lodged-version"
import { freeze, type FrozenVersion } from "../submit/frozen-version"

/** Everything the forms are filled with. */
export interface FormFacts {
  /** The version printed: what was lodged last, or the draft as it is. */
  version: FrozenVersion
  /** Null while it is a draft: a draft is printed as one. */
  sha256: string | null
  ruleset: Ruleset
  /** «xã Kỳ Xuân». */
  unitTitle: string
  producerKindWords: string
  communeReceipt: string | null
  provinceReceipt: string | null
  lodgedOn: IsoDay | null
  proposedOn: IsoDay | null
  report: CommuneReportEntry | null
}

const PRODUCER_WORDS: Readonly<Record<ProducerKind, string>> = {
  cooperative: "Hợp tác xã",
  cooperative_group: "Tổ hợp tác",
  enterprise: "Doanh nghiệp",
  household: "Hộ kinh doanh",
  farm: "Trang trại",
  association: "Hội, hiệp hội",
  unknown: "",
}

/**
 * What the forms of a dossier say.
 * @param draft print what its producer is writing; otherwise the newest lodged version
 */
export async function formFacts(
  db: Knex,
  dossier: Dossier,
  { draft }: { draft: boolean },
): Promise<FormFacts> {
  const producer = await loadProducer(db, dossier.producerId)
  if (producer === null) throw dossierNotFound()
  const asDraft = draft && EDITABLE_STATES.includes(dossier.state)
  const lodged = asDraft ? null : await parseVersion(db, dossier)
  const written = freeze(dossier, producer, await loadEvidence(db, dossier.id)).content
  const unit = (await loadUnitIndex(db)).byId(dossier.unitId)
  const reports = await loadCommuneReports(db, dossier.id)
  return {
    version: lodged ?? (JSON.parse(written) as FrozenVersion),
    sha256: lodged === null ? null : dossier.versionSha256,
    ruleset: await rulesetOfDossier(db, dossier),
    unitTitle: unit === null ? dossier.unitCode : unitTitle(unit),
    producerKindWords: PRODUCER_WORDS[producer.kind],
    communeReceipt: dossier.communeReceipt,
    provinceReceipt: dossier.provinceReceipt,
    lodgedOn: dossier.lodgedOn,
    proposedOn: dossier.proposedOn,
    report: reports.at(-1) ?? null,
  }
}
