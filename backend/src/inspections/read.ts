import type {
  InspectionDetail,
  InspectionKind,
  InspectionRow,
  InspectionsPage,
  InspectionState,
} from "../contract"
import { notFound } from "../lib/api-fault"
import type { ReadDatabase } from "../lib/database"
import { addDays, type IsoDay } from "../lib/local-day"
import { WITHDRAWAL_DAYS, withdrawalDueOn } from "../modules/certificate/rules/withdrawal"

const COLUMNS = `
  i.id, i.plan_id AS "planId", pl.title AS "planTitle", pl.basis, i.kind, i.state, i.revision,
  i.registered_product_id AS "registeredProductId", p.name AS "productName", d.display_name AS "producerName",
  i.certificate_id AS "certificateId", i.planned_on AS "plannedOn", i.inspected_on AS "inspectedOn",
  i.mend_by AS "mendBy", i.ground, i.concluded_on AS "concludedOn"`

const FROM = `
  FROM ocop_inspection i
  JOIN ocop_inspection_plan pl ON pl.id = i.plan_id
  JOIN ocop_registered_product p ON p.id = i.registered_product_id
  JOIN ocop_producer d ON d.id = p.producer_id
  WHERE i.deleted_at IS NULL`

/** What is still to be done and whose day has gone by. */
const OVERDUE = `(
  (i.state = 'planned' AND i.planned_on < :asOf)
  OR (i.state = 'mending' AND i.mend_by < :asOf)
  OR (i.state = 'withdrawal_proposed' AND i.concluded_on < :lastConclusion))`

type Raw = Omit<InspectionRow, "withdrawalDueOn"> & { basis: string; concludedOn: IsoDay | null }

function present({ basis: _basis, concludedOn, ...row }: Raw): InspectionRow {
  const withdrawalDue =
    row.state === "withdrawal_proposed" && concludedOn !== null ? withdrawalDueOn(concludedOn) : null
  return { ...row, withdrawalDueOn: withdrawalDue }
}

export interface InspectionFilters {
  states: readonly InspectionState[]
  kinds: readonly InspectionKind[]
  overdueOnly: boolean
  page: number
  pageSize: number
}

function bindings(asOf: IsoDay) {
  // Late once `withdrawalDueOn(concludedOn) < asOf`, said of the day of conclusion.
  return { asOf, lastConclusion: addDays(asOf, -WITHDRAWAL_DAYS) }
}

/** Inspections, the most pressing day first. */
export async function listInspections(
  database: ReadDatabase,
  asOf: IsoDay,
  { states, kinds, overdueOnly, page, pageSize }: InspectionFilters,
): Promise<InspectionsPage> {
  const wanted = `${FROM}
    AND (cardinality(:states::text[]) = 0 OR i.state = ANY(:states))
    AND (cardinality(:kinds::text[]) = 0 OR i.kind = ANY(:kinds))
    AND (NOT :overdueOnly OR ${OVERDUE})`
  const values = { ...bindings(asOf), states: [...states], kinds: [...kinds], overdueOnly }
  const [count] = await database.rows<{ total: number }>(`SELECT count(*)::int AS total ${wanted}`, values)
  const rows = await database.rows<Raw>(
    `SELECT ${COLUMNS}, ${OVERDUE} AS overdue ${wanted}
     ORDER BY coalesce(i.mend_by, i.planned_on), i.id LIMIT :pageSize OFFSET :skip`,
    { ...values, pageSize, skip: (page - 1) * pageSize },
  )
  return { as_of: asOf, total: count?.total ?? 0, page, page_size: pageSize, items: rows.map(present) }
}

type RawDetail = Raw &
  Pick<InspectionDetail, "conclusion"> & {
    checklist: InspectionDetail["checklist"] | null
    findings: InspectionDetail["findings"] | null
  }

const PHOTOS = `
  SELECT id, mime_type AS "mimeType", bytes, caption FROM ocop_inspection_photo
  WHERE inspection_id = :id AND deleted_at IS NULL ORDER BY created_at, id`

const STEPS = `
  SELECT s.from_state AS "from", s.to_state AS "to", s.at, coalesce(u.email, s.actor_id) AS actor, s.facts
  FROM ocop_inspection_step s LEFT JOIN "user" u ON u.id = s.actor_id
  WHERE s.inspection_id = :id AND s.deleted_at IS NULL ORDER BY s.revision`

/** One inspection with everything recorded. @throws ApiFaultError 404 INSPECTION_UNKNOWN */
export async function readInspection(
  database: ReadDatabase,
  id: string,
  asOf: IsoDay,
): Promise<InspectionDetail> {
  const [row] = await database.rows<RawDetail>(
    `SELECT ${COLUMNS}, i.conclusion, i.checklist, i.findings, ${OVERDUE} AS overdue ${FROM} AND i.id = :id`,
    { ...bindings(asOf), id },
  )
  if (row === undefined) throw notFound("INSPECTION_UNKNOWN", "id", "Không có đợt kiểm tra này.")
  const { conclusion, checklist, findings, ...raw } = row
  const photos = await database.rows<Omit<InspectionDetail["photos"][number], "path">>(PHOTOS, { id })
  const steps = await database.rows<Omit<InspectionDetail["steps"][number], "at"> & { at: Date }>(STEPS, {
    id,
  })
  return {
    ...present(raw),
    basis: raw.basis,
    conclusion,
    concludedOn: raw.concludedOn,
    checklist: checklist ?? [],
    findings: findings ?? [],
    photos: photos.map((photo) => ({ ...photo, path: `/admin/ocop/inspections/${id}/photos/${photo.id}` })),
    steps: steps.map((step) => ({ ...step, at: step.at.toISOString() })),
  }
}
