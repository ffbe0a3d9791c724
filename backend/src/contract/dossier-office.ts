import { z } from "@medusajs/framework/zod"
import { dossierState } from "./dossier"
import { dossierDetail, dossierEventEntry, dossierSummary } from "./dossier-api"
import { isoDay } from "./primitives"

const words = z.string().trim().min(1).max(10_000)
const decisionNumber = z.string().trim().min(1).max(80)

/** A line of the office's board. */
export const boardRow = dossierSummary.extend({
  producerId: z.string(),
  producerName: z.string(),
  unitCode: z.string(),
  unitName: z.string(),
  officerId: z.string().nullable(),
  proposedOn: isoDay.nullable(),
  averageX100: z.number().int().nullable(),
  eventSeq: z.number().int(),
})
export type BoardRow = z.infer<typeof boardRow>

export const clockStatus = z.enum(["running", "soon", "overdue"])

/**
 * GET /admin/ocop/dossiers?state=&kind=&clock=&commune=&officer=&q=&page=&size=. Counts are of all
 * dossiers the officer may see under the filters but that of the count itself.
 */
export const dossierBoard = z.object({
  rows: z.array(boardRow),
  count: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
  byState: z.partialRecord(dossierState, z.number().int()),
  byClock: z.partialRecord(clockStatus, z.number().int()),
})
export type DossierBoard = z.infer<typeof dossierBoard>

/** GET /admin/ocop/dossiers/{id}. */
export const officeDossier = dossierDetail.extend({
  producer: z.object({
    id: z.string(),
    legalName: z.string(),
    kind: z.string(),
    taxCode: z.string().nullable(),
  }),
  unit: z.object({ code: z.string(), name: z.string() }),
  officerId: z.string().nullable(),
  eventSeq: z.number().int(),
  /** Moves open to whoever asks, in the table's order. */
  moves: z.array(dossierState),
  events: z.array(
    dossierEventEntry.extend({ actorId: z.string(), payload: z.record(z.string(), z.unknown()).nullable() }),
  ),
})
export type OfficeDossier = z.infer<typeof officeDossier>

/** POST …/commune-accept: Mẫu 03. */
export const communeAccept = z.strictObject({
  rawMaterial: words,
  labour: words,
  ideaOrigin: words,
  localIdentity: words,
  documentNumber: z.string().trim().max(80).nullish(),
  /** Samples sent along (Điều 6.2d). */
  sampleCount: z.number().int().min(0).max(100),
})
export type CommuneAccept = z.infer<typeof communeAccept>

/** POST …/supplement. */
export const supplementBody = z.strictObject({
  kind: z.enum(["documents", "survey", "tests"]),
  request: words,
  dueOn: isoDay,
})
export type SupplementBody = z.infer<typeof supplementBody>

/** POST …/assign. `eventSeq`: the dossier as the officer saw it. */
export const assignBody = z.strictObject({
  officerId: z.string().max(80).nullable(),
  eventSeq: z.number().int().min(1),
})
export type AssignBody = z.infer<typeof assignBody>

/**
 * POST /admin/ocop/dossiers/recognise: one decision for many dossiers, all or none. By the council's
 * result each is recognised (3, 4 stars), forwarded to the Ministry (5) or refused.
 */
export const recogniseBody = z.strictObject({
  dossierIds: z.array(z.string().max(60)).min(1).max(200),
  decisionNumber,
  decidedOn: isoDay,
  authorityName: z.string().trim().min(1).max(200).default("UBND tỉnh Hà Tĩnh"),
})
export type RecogniseBody = z.output<typeof recogniseBody>

/** POST …/ministry-result. `stars` 0: nobody recognises it. */
export const ministryResultBody = z.strictObject({
  pointsX100: z.number().int().min(0).max(10_000),
  stars: z.union([z.literal(0), z.literal(3), z.literal(4), z.literal(5)]),
  decisionNumber,
  decidedOn: isoDay,
  authorityName: z.string().trim().min(1).max(200).nullish(),
})
export type MinistryResultBody = z.infer<typeof ministryResultBody>

export const recognitionOutcome = z.object({
  dossierId: z.string(),
  state: z.enum(["recognised", "forwarded", "refused"]),
  stars: z.number().int(),
  certificateId: z.string().nullable(),
  certificateNumber: z.string().nullable(),
})
export type RecognitionOutcome = z.infer<typeof recognitionOutcome>

/** GET /admin/ocop/dossiers/overdue: who is late, by commune and by officer. */
export const overdueReport = z.object({
  asOf: isoDay,
  byCommune: z.array(
    z.object({
      unitCode: z.string(),
      unitName: z.string(),
      overdue: z.number().int(),
      soon: z.number().int(),
    }),
  ),
  byOfficer: z.array(
    z.object({ officerId: z.string().nullable(), overdue: z.number().int(), soon: z.number().int() }),
  ),
})
export type OverdueReport = z.infer<typeof overdueReport>

/** GET and PUT /admin/ocop/commune-officers: PUT sets all communes of one user. */
export const communeOfficers = z.object({
  officers: z.array(z.object({ userId: z.string(), unitCodes: z.array(z.string()) })),
})
export type CommuneOfficers = z.infer<typeof communeOfficers>
export const communeOfficerUpdate = z.strictObject({
  userId: z.string().min(1).max(80),
  unitCodes: z.array(z.string().max(20)).max(80),
})
export type CommuneOfficerUpdate = z.infer<typeof communeOfficerUpdate>

/** The stages before a dossier, where the province keeps them. */
export const productIdea = z.object({
  id: z.string(),
  productName: z.string(),
  producerName: z.string(),
  unitCode: z.string(),
  registeredOn: isoDay,
  appraisedOn: isoDay.nullable(),
  planAcceptedOn: isoDay.nullable(),
  note: z.string().nullable(),
})
export type ProductIdea = z.infer<typeof productIdea>
export const productIdeaBody = z.strictObject({
  productName: z.string().trim().min(1).max(200),
  producerName: z.string().trim().min(1).max(200),
  unitCode: z.string().max(20),
  registeredOn: isoDay,
  note: z.string().trim().max(2_000).nullish(),
})
export type ProductIdeaBody = z.infer<typeof productIdeaBody>
export const ideaStageBody = z.strictObject({ stage: z.enum(["appraised", "plan_accepted"]), on: isoDay })
export type IdeaStageBody = z.infer<typeof ideaStageBody>
/** GET /admin/ocop/ideas: the funnel of the reports, and its rows. */
export const ideaFunnel = z.object({
  registered: z.number().int(),
  appraised: z.number().int(),
  planAccepted: z.number().int(),
  ideas: z.array(productIdea),
})
export type IdeaFunnel = z.infer<typeof ideaFunnel>
