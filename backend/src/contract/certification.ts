import { z } from "@medusajs/framework/zod"
import { authorityLevel, certificateKind, isoDay, starCount } from "./primitives"

/** The six grounds of Điều 8.1 (26/2026/QĐ-TTg), in the order of the law (a–e). */
export const withdrawalGround = z.enum([
  "false_dossier",
  "criteria_not_kept",
  "law_breach",
  "mark_misused",
  "production_stopped",
  "other_conclusion",
])
export type WithdrawalGround = z.infer<typeof withdrawalGround>

/** Why a producer could not lodge the re-evaluation 180–120 days before expiry (Điều 12.3). */
export const extensionGround = z.enum([
  "window_passed_at_entry_into_force",
  "unit_merger",
  "force_majeure",
  "authority_delay",
  "other",
])
export type ExtensionGround = z.infer<typeof extensionGround>

const text = (max: number) =>
  z
    .string()
    .transform((value) => value.normalize("NFC").trim())
    .pipe(z.string().min(1).max(max))

/** POST /admin/ocop/certificates: a recognition made elsewhere, typed in from its decision. */
export const issueCertificateBody = z.object({
  registeredProductId: text(80),
  kind: certificateKind,
  stars: starCount,
  /** Average × 100; null when the decision does not tell. */
  pointsX100: z.number().int().min(0).max(10_000).nullable().default(null),
  decisionNumber: text(80),
  decidedOn: isoDay,
  authorityLevel,
  authorityName: text(200),
  /** Number printed on the paper; null: ours is allocated. */
  number: text(80).nullable().default(null),
})
export type IssueCertificateBody = z.input<typeof issueCertificateBody>

export const issuedCertificate = z.object({
  certificateId: z.string(),
  number: z.string(),
  verificationCode: z.string(),
})
export type IssuedCertificate = z.infer<typeof issuedCertificate>

/** POST /admin/ocop/certificates/:id/withdraw. */
export const withdrawCertificateBody = z.object({
  ground: withdrawalGround,
  /** What the conclusion says, in the office's words; shown on the verification page. */
  statement: text(500).nullable().default(null),
  /** Day of the conclusion or of the commune's confirmation: starts the 15 days of Điều 8.4. */
  concludedOn: isoDay,
  decisionNumber: text(80),
  decidedOn: isoDay,
  /** First day without stars; the day of the decision when absent. */
  withdrawnOn: isoDay.nullable().default(null),
  /** Who decided: the province for 3 and 4 stars, the Minister (central) for 5 (Điều 8.2). */
  authorityLevel: z.enum(["province", "central"]),
  /** The inspection whose findings led here, if one did. */
  inspectionId: text(80).nullable().default(null),
})
export type WithdrawCertificateBody = z.input<typeof withdrawCertificateBody>

export const withdrawalAnswer = z.object({
  certificateId: z.string(),
  withdrawnOn: isoDay,
  /** Last day of the 15 days of Điều 8.4. */
  dueOn: isoDay,
  /** The decision came after `dueOn`: recorded all the same, and said. */
  late: z.boolean(),
})
export type WithdrawalAnswer = z.infer<typeof withdrawalAnswer>

/** POST /admin/ocop/certificates/:id/extend. */
export const extendCertificateBody = z.object({
  lodgedOn: isoDay,
  ground: extensionGround,
  statement: text(500),
})
export type ExtendCertificateBody = z.input<typeof extendCertificateBody>

/** POST /admin/ocop/certificates/:id/extension-result: the re-evaluation ended without a new certificate. */
export const extensionResultBody = z.object({ decidedOn: isoDay, statement: text(500) })
export type ExtensionResultBody = z.input<typeof extensionResultBody>

export const extensionAnswer = z.object({
  certificateId: z.string(),
  /** Last day the certificate is in force if nothing more happens. */
  effectiveUntil: isoDay,
})
export type ExtensionAnswer = z.infer<typeof extensionAnswer>

/** One event of a certificate's history; hashes let anyone check it against the chain. */
export const certificateEvent = z.object({
  seq: z.number().int(),
  kind: z.enum(["genesis", "issued", "corrected", "withdrawn", "extended", "extension_decided"]),
  occurredOn: isoDay,
  recordedAt: z.string(),
  actor: z.string().nullable(),
  facts: z.record(z.string(), z.unknown()),
  hash: z.string(),
})
export type CertificateEvent = z.infer<typeof certificateEvent>

/** A span of a certificate's life in one state; `until` inclusive, null while nothing ends it. */
export const lifeSpan = z.object({
  state: z.enum(["valid", "expiring", "extended", "expired", "withdrawn", "superseded"]),
  from: isoDay,
  until: isoDay.nullable(),
})
export type LifeSpan = z.infer<typeof lifeSpan>

/** GET /admin/ocop/certificates/:id/life: for the life line. */
export const certificateLife = z.object({
  certificateId: z.string(),
  registeredProductId: z.string(),
  verificationCode: z.string(),
  number: z.string().nullable(),
  stars: starCount,
  asOf: isoDay,
  state: lifeSpan.shape.state.nullable(),
  spans: z.array(lifeSpan),
  /** First and last day a re-evaluation may be lodged in time (Điều 7.6a: 180 to 120 days before). */
  reEvaluationWindow: z.object({ from: isoDay, until: isoDay }),
  events: z.array(certificateEvent),
  /** What the office may do now. */
  actions: z.array(z.enum(["withdraw", "extend", "extension_result"])),
})
export type CertificateLife = z.infer<typeof certificateLife>

/** `npm run certificates:audit -- --json`. */
export const certificateAudit = z.object({
  ok: z.boolean(),
  events: z.number().int(),
  certificates: z.number().int(),
  head: z.string(),
  faults: z.array(
    z.object({
      code: z.enum([
        "EVENT_MISSING",
        "EVENT_ALTERED",
        "LINK_BROKEN",
        "CHAIN_END_WRONG",
        "ROW_WITHOUT_HISTORY",
        "ROW_MISSING",
        "ROW_DIFFERS",
      ]),
      seq: z.number().int().nullable(),
      certificateId: z.string().nullable(),
      columns: z.array(z.string()),
      message: z.string(),
    }),
  ),
})
export type CertificateAudit = z.infer<typeof certificateAudit>

/** A public key as published, RFC 8037. */
export const certificateKey = z.object({
  kid: z.string(),
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  x: z.string(),
  use: z.literal("sig"),
  alg: z.literal("EdDSA"),
  /** Null while it signs. Codes signed before stay good. */
  retiredAt: z.string().nullable(),
})
export type CertificateKey = z.infer<typeof certificateKey>

/** GET /.well-known/ocop-certificate-keys.json. */
export const certificateKeys = z.object({ keys: z.array(certificateKey) })
export type CertificateKeys = z.infer<typeof certificateKeys>
