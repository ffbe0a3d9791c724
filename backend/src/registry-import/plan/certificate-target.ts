import { rulesetOfDecision } from "../../law/rulesets"
import type {
  CertificateContent,
  CertificateRecord,
} from "../../modules/certificate/queries/certificate-records"
import type { RegisterRow } from "../check/register-row"
import { paperKey } from "../values/text"

/** Points and set of the decision: kept as star events, not on the certificate. */
export interface RatingContent {
  eventId: string | null
  pointsX100: number | null
  setNo: number | null
}

/** A certificate as it stands in the register. */
export interface RegisteredCertificate {
  record: CertificateRecord
  rating: RatingContent
}

/** A certificate as it will be after the import; `row` is null when the file does not speak of it. */
export interface CertificateTarget {
  id: string
  before: RegisteredCertificate | null
  row: RegisterRow | null
  content: CertificateContent
  rating: RatingContent
}

/** Two rows that mean one certificate. */
export interface RepeatedRow {
  row: RegisterRow
  first: RegisterRow
}

/** What makes a paper of a product the same paper when it carries no number. */
function decisionKey({
  decisionNumber,
  decidedOn,
  issuedOn,
}: {
  decisionNumber: string
  decidedOn: string
  issuedOn: string
}): string {
  return `${paperKey(decisionNumber)}|${decidedOn}|${issuedOn}`
}

/**
 * Blank optional cells do not erase: number, withdrawal and note stay as the register has them. A
 * withdrawal is an act of law that leaving a cell empty cannot undo.
 */
function contentOf(row: RegisterRow, before: CertificateContent | null): CertificateContent {
  return {
    number: row.certificateNumber ?? before?.number ?? null,
    decisionNumber: row.decisionNumber,
    decidedOn: row.decidedOn,
    authorityName: row.authorityName,
    authorityLevel: row.authorityLevel,
    stars: row.stars,
    issuedOn: row.issuedOn,
    expiresOn: row.expiresOn,
    kind: row.kind,
    supersedesId: before?.supersedesId ?? null,
    withdrawnOn: row.withdrawnOn ?? before?.withdrawnOn ?? null,
    withdrawnGround: row.withdrawnGround ?? before?.withdrawnGround ?? null,
    productNameAtIssue: row.productName,
    producerNameAtIssue: row.producerName,
    unitId: row.unitId,
    rulesetCode: rulesetOfDecision(row.decidedOn).code,
    note: row.note ?? before?.note ?? null,
  }
}

/**
 * Pairs the rows of one product with its certificates: by number, else by decision and day of issue.
 * Rows that mean a certificate another row already spoke of are handed back as repeated.
 */
export function matchCertificates(
  rows: readonly RegisterRow[],
  registered: readonly RegisteredCertificate[],
  newId: () => string,
): { targets: CertificateTarget[]; repeated: RepeatedRow[] } {
  const byNumber = new Map<string, RegisteredCertificate>()
  const byDecision = new Map<string, RegisteredCertificate>()
  for (const certificate of registered) {
    const { record } = certificate
    if (record.number !== null) byNumber.set(paperKey(record.number), certificate)
    byDecision.set(decisionKey(record), certificate)
  }
  const spoken = new Map<RegisteredCertificate, RegisterRow>()
  const fresh = new Map<string, RegisterRow>()
  const targets: CertificateTarget[] = []
  const repeated: RepeatedRow[] = []
  for (const row of rows) {
    const numbered =
      row.certificateNumber === null ? undefined : byNumber.get(paperKey(row.certificateNumber))
    const before = numbered ?? byDecision.get(decisionKey(row)) ?? null
    const first = before === null ? fresh.get(decisionKey(row)) : spoken.get(before)
    if (first !== undefined) {
      repeated.push({ row, first })
      continue
    }
    if (before === null) fresh.set(decisionKey(row), row)
    else spoken.set(before, row)
    targets.push(targetOf(row, before, newId))
  }
  for (const before of registered) {
    if (spoken.has(before)) continue
    const { record, rating } = before
    targets.push({ id: record.id, before, row: null, content: { ...record }, rating })
  }
  return { targets, repeated }
}

function targetOf(
  row: RegisterRow,
  before: RegisteredCertificate | null,
  newId: () => string,
): CertificateTarget {
  const rating: RatingContent = {
    eventId: before?.rating.eventId ?? null,
    pointsX100: row.pointsX100 ?? before?.rating.pointsX100 ?? null,
    setNo: row.setNo ?? before?.rating.setNo ?? null,
  }
  const content = contentOf(row, before?.record ?? null)
  return { id: before?.record.id ?? newId(), before, row, content, rating }
}
