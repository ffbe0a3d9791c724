import type { CertificateContent } from "../../modules/certificate/queries/certificate-records"
import { columnTitle } from "../columns"
import { showDay } from "../values/day"
import { FORM_LABELS } from "../values/vocabulary"
import type { CertificateTarget } from "./certificate-target"

type Show = (value: string | number) => string

const plain: Show = (value) => String(value)
const day: Show = (value) => showDay(String(value))
const form: Show = (value) =>
  Object.entries(FORM_LABELS).find(([kind]) => kind === value)?.[1] ?? String(value)

/** Fields compared, with the column they come from; a field without a title changes silently. */
const FIELDS: readonly (readonly [keyof CertificateContent, string | null, Show])[] = [
  ["number", columnTitle("certificateNumber"), plain],
  ["decisionNumber", columnTitle("decisionNumber"), plain],
  ["decidedOn", columnTitle("decidedOn"), day],
  ["authorityName", columnTitle("authority"), plain],
  ["authorityLevel", null, plain],
  ["stars", columnTitle("stars"), plain],
  ["issuedOn", columnTitle("issuedOn"), day],
  ["expiresOn", columnTitle("expiresOn"), day],
  ["kind", columnTitle("form"), form],
  ["supersedesId", null, plain],
  ["withdrawnOn", columnTitle("withdrawnOn"), day],
  ["withdrawnGround", columnTitle("withdrawnGround"), plain],
  ["productNameAtIssue", columnTitle("productName"), plain],
  ["producerNameAtIssue", columnTitle("producerName"), plain],
  ["unitId", null, plain],
  ["rulesetCode", null, plain],
  ["note", columnTitle("note"), plain],
]

const BLANK = "(trống)"

function line(
  title: string,
  before: string | number | null,
  after: string | number | null,
  show: Show,
): string {
  const said = (value: string | number | null) => (value === null ? BLANK : show(value))
  return `${title}: ${said(before)} → ${said(after)}`
}

/** True when the certificate itself must be written. */
export function contentChanged({ before, content }: CertificateTarget): boolean {
  return before === null || FIELDS.some(([field]) => before.record[field] !== content[field])
}

/** True when the decision of the rating must be recorded anew: points, set, stars or who decided. */
export function ratingChanged({ before, content, rating }: CertificateTarget): boolean {
  if (before === null || before.rating.eventId === null) return true
  const { record } = before
  return (
    before.rating.pointsX100 !== rating.pointsX100 ||
    before.rating.setNo !== rating.setNo ||
    record.stars !== content.stars ||
    record.kind !== content.kind ||
    record.decisionNumber !== content.decisionNumber ||
    record.decidedOn !== content.decidedOn ||
    record.authorityLevel !== content.authorityLevel
  )
}

const points: Show = (value) => (Number(value) / 100).toLocaleString("vi-VN")

/** What an update changes, in the words of the spreadsheet; empty when nothing the reader sees. */
export function describeDifferences(
  { before, content, rating, row }: CertificateTarget,
  placeOf: (unitId: string) => string,
): string[] {
  if (before === null || row === null) return []
  const lines: string[] = []
  for (const [field, title, show] of FIELDS) {
    if (title === null || before.record[field] === content[field]) continue
    lines.push(line(title, before.record[field], content[field], show))
  }
  if (before.record.unitId !== content.unitId) {
    lines.push(
      line(columnTitle("commune"), before.record.unitId, content.unitId, (id) => placeOf(String(id))),
    )
  }
  if (before.rating.pointsX100 !== rating.pointsX100) {
    lines.push(line(columnTitle("points"), before.rating.pointsX100, rating.pointsX100, points))
  }
  if (before.rating.setNo !== rating.setNo) {
    lines.push(line("Bộ sản phẩm", before.rating.setNo, rating.setNo, plain))
  }
  return lines
}
