import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refreshPlannerStatistics } from "../lib/planner-statistics"
import { seedAccounts } from "./accounts/seed-accounts"
import { seedCalendar } from "./calendar/seed-calendar"
import { seedCouncilRule } from "./council/seed-council-rule"
import type { SeedContext, SeedPart } from "./seed-part"
import { seedListings } from "./listings/seed-listings"
import { seedNtm } from "./ntm/seed-ntm"
import { seedExtensions } from "./registry/seed-extensions"
import { seedRegistry } from "./registry/seed-registry"
import { seedRulesets } from "./rulesets/seed-rulesets"
import { seedStore } from "./store/seed-store"
import { seedTaxonomy } from "./taxonomy/seed-taxonomy"
import { seedUnits } from "./units/seed-units"

/** In order: what a part needs, an earlier one has left. */
export const SEED_PARTS: readonly SeedPart[] = [
  seedUnits,
  seedTaxonomy,
  seedRulesets,
  seedCouncilRule,
  seedCalendar,
  seedStore,
  seedNtm,
  seedRegistry,
  seedExtensions,
  seedListings,
  seedAccounts,
]

async function runParts(
  parts: readonly SeedPart[],
  context: SeedContext,
  print: (line: string) => void,
): Promise<void> {
  for (const [index, part] of parts.entries()) {
    const startedAt = performance.now()
    const summary = await part.run(context)
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    print(`[seed] ${index + 1}/${parts.length} ${part.title} … ${summary} (${seconds} s)`)
  }
}

/**
 * Runs every part in order and prints one line for each: `[seed] 3/8 Sổ đăng ký … 298 dòng (1.2 s)`.
 * Idempotent and resumable: a part that finds its work done only counts it.
 */
export async function runSeed(context: SeedContext, print: (line: string) => void): Promise<void> {
  const parts = SEED_PARTS.filter(({ isSample }) => context.withSamples || isSample !== true)
  await runParts(parts, context, print)
  await refreshPlannerStatistics(context.container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
}

/** Runs the facts of law alone; idempotent. */
export async function runFacts(context: SeedContext, print: (line: string) => void): Promise<void> {
  const parts = SEED_PARTS.filter(({ isFact }) => isFact === true)
  await runParts(parts, context, print)
}
