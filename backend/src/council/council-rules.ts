import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CouncilRuleInput, CouncilRules } from "../contract"
import { badRequest } from "../lib/api-fault"
import { now } from "../lib/clock"
import { isIsoDay, today } from "../lib/local-day"
import { loadCouncilRules } from "../modules/council/queries/council-rules"
import { ruleOn } from "../modules/council/rules/rule-on"
import { insertCouncilRule, lockCouncilRules } from "../modules/council/writers/councils"

/** Every rule, and which one is in force today. */
export async function readCouncilRules(db: Knex): Promise<CouncilRules> {
  const rules = await loadCouncilRules(db)
  const current = ruleOn(rules, today(now()))
  return { rules: rules.map(({ recordedSeq: _, ...rule }) => rule), currentId: current?.id ?? null }
}

/** Appends a rule; sessions that were opened keep theirs. */
export async function recordCouncilRule(
  tx: Knex,
  { rule, userId }: { rule: CouncilRuleInput; userId: string },
): Promise<CouncilRules> {
  if (!isIsoDay(rule.validFrom)) {
    throw badRequest("BAD_DATE", "validFrom", `Ngày «${rule.validFrom}» không có trong lịch.`)
  }
  await insertCouncilRule(tx, { ...rule, isExample: false, recordedBy: userId })
  return readCouncilRules(tx)
}

/** Appends the example that came with the system, unless there is a rule already. Idempotent. */
export async function addExampleRule(tx: Knex, rule: CouncilRuleInput): Promise<void> {
  await lockCouncilRules(tx)
  if ((await loadCouncilRules(tx)).length > 0) return
  await insertCouncilRule(tx, { ...rule, isExample: true, recordedBy: null })
}
