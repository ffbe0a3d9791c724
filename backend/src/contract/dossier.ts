import { z } from "@medusajs/framework/zod"
import { isoDay } from "./primitives"

export const dossierKind = z.enum(["first", "upgrade", "re_evaluation"])
export type DossierKind = z.infer<typeof dossierKind>

/** Where a dossier is; who may move it where is in `modules/dossier/rules/dossier-states.ts`. */
export const dossierState = z.enum([
  "draft",
  "submitted",
  "returned",
  "advisory",
  "supplement_requested",
  "council",
  "decided",
  "forwarded",
  "recognised",
  "refused",
  "withdrawn",
])
export type DossierState = z.infer<typeof dossierState>

export const clockKind = z.enum([
  /** 15 working days of the commune (Điều 7.2). */
  "commune_check",
  /** 45 days to decide a re-evaluation (Điều 7.6g). */
  "re_evaluation",
  /** End of the provincial round the commune's proposal falls in (Điều 5.1). */
  "province_round",
  /** Day the office gave for what it asked for. */
  "supplement",
  /** End of the Ministry's round (Điều 5.2). */
  "ministry_round",
])
export type ClockKind = z.infer<typeof clockKind>

/** The clock that runs now. `daysLeft` < 0: overdue by so many days; `workingDaysLeft` likewise. */
export const dossierClock = z.object({
  kind: clockKind,
  startedOn: isoDay,
  dueOn: isoDay,
  daysLeft: z.number().int(),
  workingDaysLeft: z.number().int(),
  status: z.enum(["running", "soon", "overdue"]),
})
export type DossierClock = z.infer<typeof dossierClock>

/** Kinds of paper the forms ask for (Phụ lục III of 26/2026): evidence that is not of one criterion. */
export const documentKind = z.enum([
  "business_registration",
  "production_conditions",
  "raw_material_origin",
  "environment",
  "local_labour",
  "business_growth",
  "intellectual_property",
  "market",
  "promotion",
  "story",
  "quality_declaration",
  "test_results",
  "traceability",
  "quality_management",
  "awards",
])
export type DocumentKind = z.infer<typeof documentKind>

/** What is ticked in Mẫu 02, item 7. */
export const paperTick = z.enum([
  "business_registration",
  "quality_declaration",
  "food_safety_certificate",
  "other_condition_certificate",
  "trademark",
  "geographical_indication_use",
  "patent",
  "industrial_design",
  "copyright",
  "other_ip",
])
export type PaperTick = z.infer<typeof paperTick>

const line = z.string().trim().max(300)
const story = z.string().trim().max(20_000)

/** Mẫu 01 and the general part of Mẫu 02. Empty = not written yet. */
const registration = z.strictObject({
  representativeName: line,
  representativeTitle: line,
  /** «Nam», «Nữ», as the form asks; may stay empty. */
  representativeGender: line,
  representativeEthnicity: line,
  representativeResidence: line,
  address: line,
  phone: line,
  email: line,
  establishedOn: line,
  registrationNumber: line,
  sampleCount: z.number().int().min(0).max(100).nullable(),
})

const selfReport = z.strictObject({
  specification: story,
  papers: z.array(paperTick).max(10),
  history: story,
  organisation: story,
  rawMaterial: story,
  qualityChanges: story,
  market: story,
  results: story,
  plan: story,
  /** What changed since the recognition: upgrades and re-evaluations (Điều 6.1b, c). */
  changes: story,
})

const criterionCode = z.string().min(1).max(40)

/** What a producer writes: registration (Mẫu 01) and self-assessment (Mẫu 02). */
export const dossierContent = z.strictObject({
  registration,
  selfReport,
  /** Criterion code of the sheet → points of the chosen option. */
  choices: z.record(criterionCode, z.number()),
  /** Criterion code → description of the result. */
  descriptions: z.record(criterionCode, z.string().trim().max(5_000)),
})
export type DossierContent = z.infer<typeof dossierContent>
