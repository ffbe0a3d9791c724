import { z } from "@medusajs/framework/zod"
import { authorityLevel, lawPoints, rulesetCode } from "../contract"
import { isIsoDay } from "../lib/local-day"

const day = z.string().refine(isIsoDay, "cần một ngày có trong lịch, dạng NĂM-THÁNG-NGÀY")
const text = z.string().trim().min(1)

const levels = z.array(authorityLevel).min(1)

/** Who may recognise in a period; the usual level first. One and two stars are never recognised. */
const authorityPeriod = z.strictObject({
  from: day,
  to: day.nullable(),
  levelsByStars: z.strictObject({ "3": levels, "4": levels, "5": levels }),
  source: text,
})

/** The parts of every scoring sheet since 2019: organisation and community, marketing, quality. */
export const partMaxima = z.strictObject({ A: lawPoints, B: lawPoints, C: lawPoints })

/** The facts of law every ruleset has, whether or not its scoring sheets are known. */
export const rulesetFactsShape = {
  code: rulesetCode,
  /** As cited in Vietnamese. */
  title: text,
  instruments: z.array(text).min(1),
  /** First and last local day on which a new file falls under it; both inclusive, null = open. */
  validFrom: day,
  validTo: day.nullable(),
  /** Last day on which a file lodged earlier may still be decided under it. */
  transitionTo: day.nullable(),
  /** How long a certificate is valid from its day of issue. */
  validityMonths: z.number().int().min(1).max(240),
  partMaxima,
  /** A band begins at `min` (inclusive) and ends below the next higher one. */
  bands: z.array(z.strictObject({ stars: z.number().int().min(1).max(5), min: lawPoints })),
  /** Stars shown with the points of three stars or more when a three-star minimum is missed. */
  starsBelowMinimum: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  authorities: z.array(authorityPeriod).min(1),
  /** Legal source of each fact. */
  sources: z.record(z.string(), text),
}

const rulesetFacts = z.object(rulesetFactsShape)
export type RulesetFacts = z.infer<typeof rulesetFacts>

/** Reads the facts out of a ruleset document, leaving its sheets aside. @throws ZodError */
export function readRulesetFacts(document: unknown): RulesetFacts {
  return rulesetFacts.parse(document)
}
