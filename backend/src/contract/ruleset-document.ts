import { z } from "@medusajs/framework/zod"

/**
 * Scoring sheets as the rulesets write them (docs/decisions/0007): what an office uploads and what the
 * open data answers. Null means «not known here».
 */
const text = z.string().trim().min(1).max(1000)
const code = z.string().regex(/^[0-9A-Za-z.]{1,12}$/)

/** Points of the law: not negative, at most two decimals, so that sums are exact in hundredths. */
export const lawPoints = z
  .number()
  .min(0)
  .max(1000)
  .refine((points) => Math.abs(points * 100 - Math.round(points * 100)) < 1e-9, "tối đa hai chữ số thập phân")

/** Code of a ruleset: number and year of its decision, «26/2026». */
export const rulesetCode = z.string().regex(/^\d{1,5}\/\d{4}$/, "cần dạng SỐ/NĂM, ví dụ 26/2026")

/** Stars that minima can block. */
export const minimumStar = z.union([z.literal(3), z.literal(4), z.literal(5)])
export type MinimumStar = z.infer<typeof minimumStar>

export const sheetOption = z.strictObject({
  points: lawPoints,
  /** What the option means, in our own words. */
  text,
  /** Which of the criterion's cases it belongs to. */
  case: code.optional(),
  /** The least option of its criterion for so many stars or more. */
  minimumFor: minimumStar.optional(),
})
export type SheetOption = z.infer<typeof sheetOption>

/** What a note does: a condition, what counts as proof, when it applies, what ends the scoring. */
const noteKind = z.enum(["requirement", "evidence", "scope", "disqualify", "stop"])

export const sheetCriterion = z.strictObject({
  /** As printed on the sheet; unique in the set. */
  code,
  /** Code of the heading it stands under, when the sheet has one. */
  parent: code.optional(),
  title: text,
  hint: text.optional(),
  max: lawPoints,
  notes: z.array(z.strictObject({ kind: noteKind, text })).optional(),
  /** Alternative ladders of one criterion: the product falls under one of the cases. */
  cases: z.array(z.strictObject({ code, title: text })).optional(),
  options: z.array(sheetOption).min(2).max(20),
})
export type SheetCriterion = z.infer<typeof sheetCriterion>

const criteriaGroup = z.strictObject({
  code,
  title: text,
  max: lawPoints,
  headings: z.array(z.strictObject({ code, title: text })).optional(),
  criteria: z.array(sheetCriterion).min(1).max(60),
})

export const partCode = z.enum(["A", "B", "C"])
export type PartCode = z.infer<typeof partCode>

export const sheetPart = z.strictObject({
  code: partCode,
  title: text,
  max: lawPoints,
  groups: z.array(criteriaGroup).min(1).max(60),
})
export type SheetPart = z.infer<typeof sheetPart>

export const productSetSheet = z.strictObject({
  no: z.number().int().min(1).max(999),
  name: text,
  /** Codes of the ruleset's `industries`; the group is null where groups are not known. */
  industry: code,
  group: code.nullable(),
  leadAgencies: z.array(text).min(1),
  /** Sample products lodged with the file; 0 = none, null = not known. */
  sampleCount: z.number().int().min(0).nullable(),
  /** What excludes a file at once; null where the sheet prints nothing or is not known. */
  disqualifiers: z.array(text).min(1).nullable(),
  /** The sheet; null: a product can be recorded by its total, not scored by criterion. */
  parts: z.array(sheetPart).nullable(),
})
export type ProductSetSheet = z.infer<typeof productSetSheet>

const named = { code, name: text }

export const rulesetIndustry = z.strictObject({
  ...named,
  groups: z.array(z.strictObject(named)).nullable(),
})

/** A point of the transcription to be checked against the gazette. */
export const rulesetDoubt = z.strictObject({ set: z.number().int(), criterion: code, text })
