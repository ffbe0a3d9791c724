import { z } from "@medusajs/framework/zod"
import { productSetSheet, rulesetDoubt, rulesetIndustry } from "../../../contract"
import { rulesetFactsShape } from "../../../law/ruleset-facts"

export type { MinimumStar, PartCode, SheetCriterion, SheetOption, SheetPart } from "../../../contract"

/**
 * A ruleset as a dated document (docs/decisions/0007): the facts of law plus one scoring sheet per
 * set. `sets: null`: no set is known; `parts: null` in a set: its sheet is not.
 */
export const rulesetSchema = z.strictObject({
  _meta: z.record(z.string(), z.unknown()).optional(),
  ...rulesetFactsShape,
  industries: z.array(rulesetIndustry).min(1).max(50),
  doubts: z.array(rulesetDoubt),
  sets: z.array(productSetSheet).max(100).nullable(),
})

export type Ruleset = z.infer<typeof rulesetSchema>

/** Criterion code of the sheet → points of the chosen option. */
export type Choices = Readonly<Record<string, number>>
