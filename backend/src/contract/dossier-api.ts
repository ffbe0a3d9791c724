import { z } from "@medusajs/framework/zod"
import { extensionGround } from "./certification"
import { dossierClock, dossierContent, dossierKind, dossierState, documentKind } from "./dossier"
import { isoDay } from "./primitives"
import { evaluateAnswer } from "./rating"

const productName = z.string().trim().min(1).max(200)
const setNo = z.number().int().min(1).max(999)

/** POST /producer/dossiers. A first dossier names its product; the others name one of the register. */
export const dossierCreate = z.strictObject({
  kind: dossierKind,
  registeredProductId: z.string().max(60).optional(),
  productName: productName.optional(),
  setNo: setNo.optional(),
})
export type DossierCreate = z.infer<typeof dossierCreate>

/** PUT /producer/dossiers/{id}/draft. `revision`: the one this change was made on. */
export const dossierDraftUpdate = z.strictObject({
  revision: z.number().int().min(1),
  productName,
  setNo: setNo.nullable(),
  content: dossierContent,
})
export type DossierDraftUpdate = z.infer<typeof dossierDraftUpdate>

/** POST /producer/dossiers/{id}/submit. */
export const dossierSubmit = z.strictObject({
  revision: z.number().int().min(1),
  /** Why the window was missed (Điều 12.3): the certificate then runs on until a result. */
  extension: z
    .strictObject({ ground: extensionGround, statement: z.string().trim().min(1).max(500) })
    .nullish(),
  /** Said after the window has closed, when the certificate is not to be extended. */
  withoutExtension: z.boolean().optional(),
})
export type DossierSubmit = z.infer<typeof dossierSubmit>

/** POST /producer/dossiers/{id}/withdraw, and every act that only needs words. */
export const reasonBody = z.strictObject({ reason: z.string().trim().max(4_000).default("") })
export type ReasonBody = z.infer<typeof reasonBody>

export const evidenceFile = z.object({
  id: z.string(),
  criterion: z.string().nullable(),
  documentKind: documentKind.nullable(),
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  uploadedOn: isoDay,
})
export type EvidenceFile = z.infer<typeof evidenceFile>

/** What keeps a dossier from being lodged. `field`: where it is to be mended. */
export const completeness = z.object({
  isComplete: z.boolean(),
  missing: z.array(z.object({ code: z.string(), field: z.string(), message: z.string() })),
})
export type Completeness = z.infer<typeof completeness>

export const dossierSummary = z.object({
  id: z.string(),
  kind: dossierKind,
  state: dossierState,
  productName: z.string(),
  setNo: z.number().int().nullable(),
  productCode: z.string().nullable(),
  registeredProductId: z.string().nullable(),
  revision: z.number().int(),
  versionNo: z.number().int().nullable(),
  lodgedOn: isoDay.nullable(),
  clock: dossierClock.nullable(),
  /** Stars of the council's result, and of the Ministry's where it went there; null before. */
  stars: z.number().int().nullable(),
})
export type DossierSummary = z.infer<typeof dossierSummary>

export const dossierVersionHead = z.object({
  no: z.number().int(),
  sha256: z.string(),
  frozenOn: isoDay,
})

export const dossierEventEntry = z.object({
  seq: z.number().int(),
  name: z.enum(["opened", "moved", "assigned"]),
  from: dossierState.nullable(),
  to: dossierState,
  role: z.string(),
  reason: z.string().nullable(),
  onDay: isoDay,
})

export const supplementEntry = z.object({
  kind: z.enum(["documents", "survey", "tests"]),
  request: z.string(),
  requestedOn: isoDay,
  dueOn: isoDay,
  answeredOn: isoDay.nullable(),
})

export const communeReportEntry = z.object({
  versionNo: z.number().int(),
  rawMaterial: z.string(),
  labour: z.string(),
  ideaOrigin: z.string(),
  localIdentity: z.string(),
  documentNumber: z.string().nullable(),
  sampleCount: z.number().int(),
  reportedOn: isoDay,
})
export type CommuneReportEntry = z.infer<typeof communeReportEntry>

/** When a re-evaluation may be lodged (Điều 7.6a), and how today lies to it. */
export const lodgingWindowEntry = z.object({
  opensOn: isoDay,
  closesOn: isoDay,
  expiresOn: isoDay,
  status: z.enum(["early", "in_window", "late", "expired"]),
})

/** GET /producer/dossiers/{id}; the office's answer adds to it. */
export const dossierDetail = dossierSummary.extend({
  ruleset: z.object({ code: z.string(), version: z.number().int() }),
  content: dossierContent,
  canEdit: z.boolean(),
  evidence: z.array(evidenceFile),
  completeness,
  /** Self-score of the draft; null without a set. */
  score: evaluateAnswer.nullable(),
  window: lodgingWindowEntry.nullable(),
  extensionGround: extensionGround.nullable(),
  receipts: z.object({ commune: z.string().nullable(), province: z.string().nullable() }),
  versions: z.array(dossierVersionHead),
  events: z.array(dossierEventEntry),
  supplements: z.array(supplementEntry),
  communeReports: z.array(communeReportEntry),
  result: z
    .object({
      averageX100: z.number().int(),
      stars: z.number().int(),
      decisionNumber: z.string().nullable(),
      decidedOn: isoDay.nullable(),
      certificateId: z.string().nullable(),
    })
    .nullable(),
})
export type DossierDetail = z.infer<typeof dossierDetail>
