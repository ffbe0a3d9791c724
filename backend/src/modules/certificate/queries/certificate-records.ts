import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AuthorityLevel, CertificateKind } from "../../../contract"
import type { IsoDay } from "../../../lib/local-day"

/** What a certificate says: the fields an import may set or correct. */
export interface CertificateContent {
  number: string | null
  decisionNumber: string
  decidedOn: IsoDay
  authorityName: string
  authorityLevel: AuthorityLevel
  stars: number
  issuedOn: IsoDay
  expiresOn: IsoDay
  kind: CertificateKind
  supersedesId: string | null
  withdrawnOn: IsoDay | null
  withdrawnGround: string | null
  productNameAtIssue: string
  producerNameAtIssue: string
  unitId: string
  rulesetCode: string
  note: string | null
}

export interface CertificateRecord extends CertificateContent {
  id: string
  registeredProductId: string
  extensionLodgedOn: IsoDay | null
  extensionDecidedOn: IsoDay | null
}

const COLUMNS = {
  id: "id",
  registeredProductId: "registered_product_id",
  number: "number",
  decisionNumber: "decision_number",
  decidedOn: "decided_on",
  authorityName: "authority_name",
  authorityLevel: "authority_level",
  stars: "stars",
  issuedOn: "issued_on",
  expiresOn: "expires_on",
  kind: "kind",
  supersedesId: "supersedes_id",
  withdrawnOn: "withdrawn_on",
  withdrawnGround: "withdrawn_ground",
  productNameAtIssue: "product_name_at_issue",
  producerNameAtIssue: "producer_name_at_issue",
  unitId: "unit_id",
  rulesetCode: "ruleset_code",
  note: "note",
  extensionLodgedOn: "extension_lodged_on",
  extensionDecidedOn: "extension_decided_on",
}

/** All certificates of the given registered products. */
export async function loadCertificatesOf(
  db: Knex,
  registeredProductIds: readonly string[],
): Promise<CertificateRecord[]> {
  if (registeredProductIds.length === 0) return []
  return db("ocop_certificate")
    .whereRaw("registered_product_id = any(?)", [[...registeredProductIds]])
    .whereNull("deleted_at")
    .select(COLUMNS)
}

/** Which product each of these certificate numbers belongs to. */
export async function loadNumberOwners(
  db: Knex,
  numbers: readonly string[],
): Promise<{ number: string; registeredProductId: string; product: string }[]> {
  if (numbers.length === 0) return []
  return db("ocop_certificate as c")
    .join("ocop_registered_product as p", "p.id", "c.registered_product_id")
    .whereRaw("c.number = any(?)", [[...numbers]])
    .whereNull("c.deleted_at")
    .select({ number: "c.number", registeredProductId: "c.registered_product_id", product: "p.name" })
}

/** Of these verification codes, the ones already given out (deleted certificates included). */
export async function takenVerificationCodes(db: Knex, codes: readonly string[]): Promise<string[]> {
  return db("ocop_certificate")
    .whereRaw("verification_code = any(?)", [[...codes]])
    .pluck("verification_code")
}
