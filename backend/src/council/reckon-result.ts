import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { bandOf } from "../law/rulesets"
import { averageX100 } from "../modules/council/rules/averages"
import type { AgreementRow, ResultRow } from "../modules/council/queries/results"
import { rateTotal } from "../modules/rating/rules/evaluate"
import type { ItemEntry, RoundOfItem } from "./enter-item"
import { asScoringRefusal } from "./faults"
import { rulesetOf } from "./may-score"

export type Reckoned = Pick<
  ResultRow,
  "averageX100" | "band" | "stars" | "blockedBy" | "agreedChoices" | "gapX100" | "round" | "scorecardCount"
>

/** Stars of a product that is ruled out («Hồ sơ bị loại khi», Phụ lục II of 26/2026). */
const RULED_OUT = 0

/**
 * The result of an item: the average of the scorecards that count, rated with the agreed options; where
 * the sheet is not known, the recorded total by its band alone, or the fewer stars recorded with it.
 * @throws ApiFaultError when an agreed option is not on the sheet
 */
export async function reckonResult(
  tx: Knex,
  entry: ItemEntry,
  { rule, standing, counted }: RoundOfItem,
  agreement: Omit<AgreementRow, "itemId" | "revision">,
): Promise<Reckoned> {
  const { item } = entry
  const ruleset = await rulesetOf(tx, entry)
  const isOut = agreement.disqualifiedFor !== null
  const common = { round: item.round, gapX100: standing.gapX100, scorecardCount: counted.length }
  if (item.mode === "total") {
    const total = agreement.totalX100 ?? 0
    const band = bandOf(ruleset, total / 100)
    const stars = isOut ? RULED_OUT : (agreement.stars ?? band)
    return { ...common, averageX100: total, band, stars, blockedBy: [], agreedChoices: {} }
  }
  const average = averageX100(
    counted.map(({ totalX100 }) => totalX100),
    rule.averaging,
  )
  try {
    const { band, stars, blockedBy } = rateTotal(ruleset, item.setNo, average / 100, agreement.choices)
    return {
      ...common,
      averageX100: average,
      band,
      stars: isOut ? RULED_OUT : stars,
      blockedBy,
      agreedChoices: agreement.choices,
    }
  } catch (error) {
    throw asScoringRefusal(error)
  }
}
