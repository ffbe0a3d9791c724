import { z } from "@medusajs/framework/zod"
import { apiFault, isoDay } from "./primitives"
import { minimumStar, productSetSheet, rulesetCode, rulesetDoubt, rulesetIndustry } from "./ruleset-document"

/** POST /open/v1/rating/evaluate. Choices: criterion code of the sheet → points of the chosen option. */
export const evaluateRequest = z.strictObject({
  ruleset: z.string().max(20),
  /** A version of the ruleset; the newest by default. */
  version: z.number().int().min(1).optional(),
  set: z.number(),
  choices: z.record(z.string(), z.number()),
  /**
   * A self-assessment on its way: criteria may be left open. They give no points and miss their minima,
   * and the advice aims at three stars at least, since fewer bring no decision (Điều 4).
   */
  draft: z.boolean().optional(),
})
export type EvaluateRequest = z.infer<typeof evaluateRequest>

const improvement = z.object({
  criterion: z.string(),
  title: z.string(),
  /** Points now (null: nothing chosen) and after. */
  from: z.number().nullable(),
  to: z.number(),
  toText: z.string(),
  isMinimum: z.boolean(),
})

/** What is missing for the next star, with the smallest sets of improvements that reach it. */
export const nextStarAdvice = z.object({
  star: z.number().int(),
  pointsMissing: z.number(),
  minimaMissed: z.array(z.object({ criterion: z.string(), title: z.string(), least: z.number() })),
  alternatives: z.array(z.object({ improvements: z.array(improvement), total: z.number() })),
  alternativesCount: z.number().int(),
  /** «Còn thiếu cho 4 sao: …». */
  text: z.string(),
})
export type NextStarAdvice = z.infer<typeof nextStarAdvice>

export const evaluateAnswer = z.object({
  total: z.number(),
  parts: z.object({ A: z.number(), B: z.number(), C: z.number() }),
  /** Stars by points alone, and after the minima of the sheet. */
  band: z.number().int(),
  stars: z.number().int(),
  blockedBy: z.array(z.object({ criterion: z.string(), star: minimumStar })),
  /** Criteria left open, in the order of the sheet; none unless a draft was asked about. */
  missing: z.array(z.string()),
  ruleset: z.string(),
  version: z.number().int(),
  /** Null at five stars. */
  advice: nextStarAdvice.nullable(),
})
export type EvaluateAnswer = z.infer<typeof evaluateAnswer>

/** 400 of an evaluation: the first fault, and all of them. */
export const evaluateFault = apiFault.extend({ faults: z.array(apiFault) })
export type EvaluateFault = z.infer<typeof evaluateFault>

/** GET /open/v1/rulesets: the newest version of each, oldest ruleset first. */
export const rulesetListEntry = z.object({
  code: rulesetCode,
  version: z.number().int(),
  title: z.string(),
  validFrom: isoDay,
  validTo: isoDay.nullable(),
  transitionTo: isoDay.nullable(),
  sha256: z.string(),
})
export const rulesetList = z.object({ rulesets: z.array(rulesetListEntry) })
export type RulesetList = z.infer<typeof rulesetList>

/** GET /open/v1/rulesets/{code}: the facts of law, and the sets without their sheets. */
export const rulesetDetails = rulesetListEntry.extend({
  instruments: z.array(z.string()),
  validityMonths: z.number().int(),
  partMaxima: z.object({ A: z.number(), B: z.number(), C: z.number() }),
  bands: z.array(z.object({ stars: z.number().int(), min: z.number() })),
  starsBelowMinimum: z.number().int(),
  authorities: z.array(
    z.object({
      from: isoDay,
      to: isoDay.nullable(),
      levelsByStars: z.record(z.enum(["3", "4", "5"]), z.array(z.string())),
      source: z.string(),
    }),
  ),
  industries: z.array(rulesetIndustry),
  sources: z.record(z.string(), z.string()),
  doubts: z.array(rulesetDoubt),
  /** Null where the sets are not known. `isScorable`: the sheet is known. */
  sets: z.array(productSetSheet.omit({ parts: true }).extend({ isScorable: z.boolean() })).nullable(),
})
export type RulesetDetails = z.infer<typeof rulesetDetails>

/** GET /open/v1/rulesets/{code}/sets/{no}: one scoring sheet. */
export const rulesetSet = productSetSheet.extend({
  ruleset: rulesetCode,
  version: z.number().int(),
  doubts: z.array(rulesetDoubt),
})
export type RulesetSet = z.infer<typeof rulesetSet>

export const rulesetFault = z.object({ code: z.string(), path: z.string(), message: z.string() })

/** What loading a ruleset did; `version` is the one it became, or already was. */
export const rulesetLoadReport = z.object({
  status: z.enum(["loaded", "unchanged", "previewed", "refused"]),
  code: z.string().nullable(),
  version: z.number().int().nullable(),
  sha256: z.string().nullable(),
  faults: z.array(rulesetFault),
})
export type RulesetLoadReport = z.infer<typeof rulesetLoadReport>

/** GET /admin/ocop/rulesets: every version ever loaded, newest first within a code. */
export const adminRulesetVersion = rulesetListEntry.extend({
  id: z.string(),
  loadedAt: z.string(),
  loadedBy: z.string().nullable(),
  sourceNote: z.string(),
})
export const adminRulesetVersions = z.object({ versions: z.array(adminRulesetVersion) })
export type AdminRulesetVersions = z.infer<typeof adminRulesetVersions>
