import { readDatabase } from "../../lib/database"
import { loadRulesetHeads, type RulesetVersionHead } from "../../modules/rating/queries/ruleset-versions"
import { bundledRulesets } from "../../modules/rating/rules/bundled-rulesets"
import type { Ruleset } from "../../modules/rating/rules/ruleset"
import { loadRulesetWorkflow } from "../../workflows/rulesets/load-ruleset"
import type { SeedPart } from "../seed-part"

/** `source_note` of what came with the system. */
const BUNDLED = "bundled"

/** What an office loaded stands: a ruleset that came with the system never supersedes it. */
function mayLoad({ code }: Ruleset, heads: readonly RulesetVersionHead[]): boolean {
  return heads.every((head) => head.code !== code || head.sourceNote === BUNDLED)
}

export const seedRulesets: SeedPart = {
  title: "Bộ tiêu chí",
  isFact: true,
  async run({ container }) {
    const heads = await loadRulesetHeads(readDatabase(container).knex)
    const rulesets = bundledRulesets()
    for (const document of rulesets.filter((ruleset) => mayLoad(ruleset, heads))) {
      const { result } = await loadRulesetWorkflow(container).run({
        input: { document, sourceNote: BUNDLED, actorId: null, dryRun: false },
      })
      if (result.status === "refused") {
        throw new Error(`ruleset ${document.code} was refused: ${JSON.stringify(result.faults)}`)
      }
    }
    return rulesets.map(({ code }) => code).join(", ")
  },
}
