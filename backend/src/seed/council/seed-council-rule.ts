import { readDataFile } from "../../config/data-files"
import { councilRuleInput } from "../../contract"
import { readDatabase } from "../../lib/database"
import { loadCouncilRules } from "../../modules/council/queries/council-rules"
import { runAddExampleRule } from "../../workflows/council/councils"
import type { SeedPart } from "../seed-part"

/** The example rule, so that a council can sit at once; left out where any rule is recorded. */
export const seedCouncilRule: SeedPart = {
  title: "Quy chế Hội đồng (mẫu)",
  isFact: true,
  async run({ container }) {
    // The file also says in `_meta` that it is an example.
    const rule = councilRuleInput.strip().parse(readDataFile<unknown>("council/default-rule.json"))
    if ((await loadCouncilRules(readDatabase(container).knex)).length > 0) return "đã có"
    await runAddExampleRule(container, rule)
    return "1 quy chế mẫu"
  },
}
