import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CouncilRule } from "../../../contract"

export interface RecordedRule extends CouncilRule {
  /** Order of recording: of two rules for one day the later counts. */
  recordedSeq: number
}

type Row = Omit<RecordedRule, "maxGapPoints"> & { maxGapX100: number }

/** Every rule ever recorded, the newest first. */
export async function loadCouncilRules(db: Knex): Promise<RecordedRule[]> {
  const rows: Row[] = await db("ocop_council_rule")
    .whereNull("deleted_at")
    .orderBy([
      { column: "valid_from", order: "desc" },
      { column: "recorded_seq", order: "desc" },
    ])
    .select({
      id: "id",
      recordedSeq: "recorded_seq",
      validFrom: "valid_from",
      quorumPercent: "quorum_percent",
      chairMustBePresent: "chair_must_be_present",
      maxGapX100: "max_gap_x100",
      maxRounds: "max_rounds",
      averaging: "averaging",
      minima: "minima",
      source: "source",
      isExample: "is_example",
    })
  return rows.map(({ maxGapX100, ...rule }) => ({ ...rule, maxGapPoints: maxGapX100 / 100 }))
}
