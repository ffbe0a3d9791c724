import type { AuthorityLevel, CertificateKind, NtmLevel, ProducerKind } from "../contract"
import type { ReadDatabase } from "../lib/database"
import type { IsoDay } from "../lib/local-day"

/** Rows of the register as the database holds them; column names are theirs, aliases ours. */
export interface RegisteredProductRow {
  id: string
  productId: string
  registryCode: string | null
  name: string
  producerId: string
  setNo: number | null
  unitId: string | null
  sample: boolean
  importId: string | null
}

export interface CertificateRow {
  id: string
  registeredProductId: string
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
  extensionLodgedOn: IsoDay | null
  extensionDecidedOn: IsoDay | null
  verificationCode: string
  productNameAtIssue: string
  producerNameAtIssue: string
  unitId: string
  sample: boolean
  importId: string | null
}

export interface ProducerRow {
  id: string
  slug: string
  name: string
  legalName: string
  kind: ProducerKind
  story: string | null
  taxCode: string | null
  registeredUnitId: string | null
  districtAtRegistration: string | null
  sample: boolean
}

export interface TaxonomyRow {
  industryCode: string
  industrySlug: string
  industryName: string
  groupCode: string
  groupSlug: string
  groupName: string
  no: number
  slug: string
  name: string
}

export interface NtmRow {
  unitId: string
  level: NtmLevel
  decisionNumber: string
  decidedOn: IsoDay
  endedOn: IsoDay | null
  sample: boolean
}

export interface AliasRow {
  entity: "product" | "producer" | "commune"
  slug: string
  targetId: string
}

export interface RegisterRows {
  products: RegisteredProductRow[]
  certificates: CertificateRow[]
  producers: ProducerRow[]
  taxonomy: TaxonomyRow[]
  ntm: NtmRow[]
  aliases: AliasRow[]
  communeIds: string[]
}

const PRODUCTS = `
  SELECT id, product_id AS "productId", registry_code AS "registryCode", name, producer_id AS "producerId",
    set_no AS "setNo", unit_id AS "unitId", sample, import_id AS "importId"
  FROM ocop_registered_product WHERE deleted_at IS NULL ORDER BY id`

export const CERTIFICATE_COLUMNS = `
  id, registered_product_id AS "registeredProductId", number, decision_number AS "decisionNumber",
  decided_on AS "decidedOn", authority_name AS "authorityName", authority_level AS "authorityLevel", stars,
  issued_on AS "issuedOn", expires_on AS "expiresOn", kind, supersedes_id AS "supersedesId",
  withdrawn_on AS "withdrawnOn", withdrawn_ground AS "withdrawnGround",
  extension_lodged_on AS "extensionLodgedOn", extension_decided_on AS "extensionDecidedOn",
  verification_code AS "verificationCode", product_name_at_issue AS "productNameAtIssue",
  producer_name_at_issue AS "producerNameAtIssue", unit_id AS "unitId", sample, import_id AS "importId"`

const CERTIFICATES = `
  SELECT ${CERTIFICATE_COLUMNS} FROM ocop_certificate WHERE deleted_at IS NULL ORDER BY id`

const PRODUCERS = `
  SELECT id, slug, display_name AS name, legal_name AS "legalName", kind, story, tax_code AS "taxCode",
    registered_unit_id AS "registeredUnitId", district_at_registration AS "districtAtRegistration", sample
  FROM ocop_producer WHERE deleted_at IS NULL ORDER BY id`

const TAXONOMY = `
  SELECT i.code AS "industryCode", i.slug AS "industrySlug", i.name AS "industryName", g.code AS "groupCode",
    g.slug AS "groupSlug", g.name AS "groupName", s.no, s.slug, s.name
  FROM ocop_product_set s
  JOIN ocop_product_group g ON g.id = s.group_id
  JOIN ocop_industry i ON i.id = g.industry_id
  WHERE s.deleted_at IS NULL AND g.deleted_at IS NULL AND i.deleted_at IS NULL
  ORDER BY s.no`

const NTM = `
  SELECT unit_id AS "unitId", level, decision_number AS "decisionNumber", decided_on AS "decidedOn",
    ended_on AS "endedOn", sample
  FROM ocop_ntm_recognition WHERE deleted_at IS NULL ORDER BY decided_on DESC, id`

const ALIASES = `
  SELECT entity, slug, target_id AS "targetId" FROM ocop_slug_alias WHERE deleted_at IS NULL`

const COMMUNES = `SELECT id FROM ocop_unit WHERE level = 'commune' AND deleted_at IS NULL ORDER BY id`

/** The whole register in seven set-based queries, whatever its size. */
export async function loadRegisterRows(database: ReadDatabase): Promise<RegisterRows> {
  const [products, certificates, producers, taxonomy, ntm, aliases, communes] = await Promise.all([
    database.rows<RegisteredProductRow>(PRODUCTS),
    database.rows<CertificateRow>(CERTIFICATES),
    database.rows<ProducerRow>(PRODUCERS),
    database.rows<TaxonomyRow>(TAXONOMY),
    database.rows<NtmRow>(NTM),
    database.rows<AliasRow>(ALIASES),
    database.rows<{ id: string }>(COMMUNES),
  ])
  return {
    products,
    certificates,
    producers,
    taxonomy,
    ntm,
    aliases,
    communeIds: communes.map(({ id }) => id),
  }
}
