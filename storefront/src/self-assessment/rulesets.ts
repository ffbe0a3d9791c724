import type { RulesetDetails, RulesetList, RulesetSet } from "@ocop/backend/contract"
import { cacheLife, cacheTag } from "next/cache"
import { readOpen, requireOpen } from "@/lib/backend"
import { untilLocalMidnight } from "@/lib/cache-life"
import { CACHE_RULES } from "@/lib/cache-manifest"
import { localDayOf } from "@/lib/format"
import { rulesetOn } from "./ruleset-on"

/* Server only; kept by the rules of cache-manifest.ts. */

/** «26/2026» as one segment of an address. */
const segment = (code: string): string => encodeURIComponent(code.replace("/", "-"))

/** The ruleset new files fall under today, with its product sets; null when there is none. */
export async function getRulesetOfToday(): Promise<RulesetDetails | null> {
  "use cache"
  const now = new Date()
  cacheLife(untilLocalMidnight(now, CACHE_RULES.rulesets.refreshSeconds))
  cacheTag("rulesets")
  const { rulesets } = await requireOpen<RulesetList>("/rulesets")
  const current = rulesetOn(rulesets, localDayOf(now))
  if (current === null) return null
  return await requireOpen<RulesetDetails>(`/rulesets/${segment(current.code)}?version=${current.version}`)
}

/** One scoring sheet of a ruleset's version; null when it has no such set. */
export async function getRulesetSet(code: string, version: number, no: number): Promise<RulesetSet | null> {
  "use cache"
  cacheLife(untilLocalMidnight(new Date(), CACHE_RULES.rulesets.refreshSeconds))
  cacheTag("rulesets")
  return await readOpen<RulesetSet>(`/rulesets/${segment(code)}/sets/${no}?version=${version}`)
}
