/** One field of a record that a correction changed. */
export interface FieldDifference {
  field: string
  before: string | null
  after: string | null
}

/** Bookkeeping columns: they change with every correction and say nothing about the certificate. */
const SILENT_FIELDS: ReadonlySet<string> = new Set([
  "id",
  "created_at",
  "updated_at",
  "deleted_at",
  "import_id",
  "registered_product_id",
  "verification_code",
])

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null
  return typeof value === "string" ? value : JSON.stringify(value)
}

/** What differs between two states of a record, in the order of the newer one. */
export function differencesBetween(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FieldDifference[] {
  const fields = new Set([...Object.keys(after), ...Object.keys(before)])
  const differences: FieldDifference[] = []
  for (const field of fields) {
    if (SILENT_FIELDS.has(field)) continue
    const from = textOf(before[field])
    const to = textOf(after[field])
    if (from !== to) differences.push({ field, before: from, after: to })
  }
  return differences
}
