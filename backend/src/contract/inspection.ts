import { z } from "@medusajs/framework/zod"
import { withdrawalGround } from "./certification"
import { isoDay } from "./primitives"

/** Hậu kiểm (Điều 9, 26/2026/QĐ-TTg): by plan, or at once on a sign. */
export const inspectionKind = z.enum(["periodic", "sudden"])
export type InspectionKind = z.infer<typeof inspectionKind>

export const inspectionState = z.enum([
  "planned",
  "passed",
  /** Findings, and a deadline to mend them. */
  "mending",
  "mended",
  "withdrawal_proposed",
  "withdrawn",
  /** The proposal to withdraw was not followed. */
  "dismissed",
  "cancelled",
])
export type InspectionState = z.infer<typeof inspectionState>

/** What is looked at: whether the criteria are kept, and whether the mark is used rightly. */
export const checklistItem = z.enum([
  "raw_material",
  "local_labour",
  "production_conditions",
  "quality_declaration",
  "food_safety_tests",
  "packaging_and_label_law",
  "mark_stars_as_awarded",
  "mark_in_validity",
  "mark_not_distorted",
  "mark_on_recognised_product",
  "advertising_true",
])
export type ChecklistItem = z.infer<typeof checklistItem>

const note = z.string().trim().max(1000)

export const checklistLine = z.object({
  item: checklistItem,
  answer: z.enum(["kept", "not_kept", "not_applicable"]),
  note: note.default(""),
})
export type ChecklistLine = z.infer<typeof checklistLine>

export const inspectionFinding = z.object({
  item: checklistItem,
  severity: z.enum(["minor", "major"]),
  text: note.min(1),
})
export type InspectionFinding = z.infer<typeof inspectionFinding>

/** POST /admin/ocop/inspections: one plan for one or many products. */
export const planInspectionsBody = z.object({
  kind: inspectionKind,
  title: z.string().trim().min(1).max(200),
  /** Decision that approved a periodic plan; the sign that led to a sudden inspection. */
  basis: z.string().trim().min(1).max(300),
  plannedOn: isoDay,
  registeredProductIds: z.array(z.string().min(1).max(80)).min(1).max(500),
})
export type PlanInspectionsBody = z.input<typeof planInspectionsBody>

export const plannedInspections = z.object({ planId: z.string(), inspectionIds: z.array(z.string()) })
export type PlannedInspections = z.infer<typeof plannedInspections>

/** POST /admin/ocop/inspections/:id/record. `revision` is that of the inspection as read. */
export const recordInspectionBody = z.object({
  revision: z.number().int(),
  inspectedOn: isoDay,
  checklist: z.array(checklistLine).max(50),
  findings: z.array(inspectionFinding).max(100).default([]),
  outcome: z.enum(["passed", "mend", "propose_withdrawal"]),
  conclusion: z.string().trim().min(1).max(2000),
  mendBy: isoDay.nullable().default(null),
  ground: withdrawalGround.nullable().default(null),
})
export type RecordInspectionBody = z.input<typeof recordInspectionBody>

/** POST /admin/ocop/inspections/:id/follow-up. */
export const followUpBody = z.object({
  revision: z.number().int(),
  followedUpOn: isoDay,
  outcome: z.enum(["mended", "more_time", "propose_withdrawal"]),
  conclusion: z.string().trim().min(1).max(2000),
  mendBy: isoDay.nullable().default(null),
  ground: withdrawalGround.nullable().default(null),
})
export type FollowUpBody = z.input<typeof followUpBody>

/** POST /admin/ocop/inspections/:id/close: a planned one is cancelled, a proposal dismissed. */
export const closeInspectionBody = z.object({
  revision: z.number().int(),
  as: z.enum(["cancelled", "dismissed"]),
  reason: z.string().trim().min(1).max(1000),
})
export type CloseInspectionBody = z.input<typeof closeInspectionBody>

export const inspectionRow = z.object({
  id: z.string(),
  planId: z.string(),
  planTitle: z.string(),
  kind: inspectionKind,
  state: inspectionState,
  revision: z.number().int(),
  registeredProductId: z.string(),
  productName: z.string(),
  producerName: z.string(),
  certificateId: z.string().nullable(),
  plannedOn: isoDay,
  inspectedOn: isoDay.nullable(),
  mendBy: isoDay.nullable(),
  ground: withdrawalGround.nullable(),
  /** With a proposal to withdraw: last of the 15 days of Điều 8.4. */
  withdrawalDueOn: isoDay.nullable(),
  /** Planned day, deadline to mend or day of decision has gone by. */
  overdue: z.boolean(),
})
export type InspectionRow = z.infer<typeof inspectionRow>

/** GET /admin/ocop/inspections?state=&kind=&overdue=&page=&page_size=. */
export const inspectionsPage = z.object({
  as_of: isoDay,
  total: z.number().int(),
  page: z.number().int(),
  page_size: z.number().int(),
  items: z.array(inspectionRow),
})
export type InspectionsPage = z.infer<typeof inspectionsPage>

export const inspectionPhoto = z.object({
  id: z.string(),
  mimeType: z.string(),
  bytes: z.number().int(),
  caption: z.string(),
  /** Where the administration reads it; private. */
  path: z.string(),
})
export type InspectionPhoto = z.infer<typeof inspectionPhoto>

export const inspectionStep = z.object({
  from: inspectionState.nullable(),
  to: inspectionState,
  at: z.string(),
  actor: z.string().nullable(),
  facts: z.record(z.string(), z.unknown()),
})
export type InspectionStep = z.infer<typeof inspectionStep>

/** GET /admin/ocop/inspections/:id. */
export const inspectionDetail = inspectionRow.extend({
  basis: z.string(),
  conclusion: z.string().nullable(),
  concludedOn: isoDay.nullable(),
  checklist: z.array(checklistLine),
  findings: z.array(inspectionFinding),
  photos: z.array(inspectionPhoto),
  steps: z.array(inspectionStep),
})
export type InspectionDetail = z.infer<typeof inspectionDetail>
