import type { ExecArgs } from "@medusajs/framework/types"
import { runRulesetLoad } from "../rulesets/load-command"

/** `npm run ruleset:load -- FILE.json [--dry-run] [--json]` */
export default async function rulesetLoad({ container, args }: ExecArgs): Promise<void> {
  await runRulesetLoad(container, args)
}
