import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BoardRow, DossierBoard, DossierState, OverdueReport } from "../../contract"
import { addDays, type IsoDay } from "../../lib/local-day"
import { loadWorkingCalendar } from "../../modules/calendar/queries/calendar-days"
import { DOSSIER_COLUMNS, type Dossier } from "../../modules/dossier/queries/dossier-records"
import { SOON_DAYS } from "../../modules/dossier/rules/clocks"
import type { Officer } from "../officer"
import { presentSummary } from "../read/present-dossier"
import { filteredDossiers, type BoardFilters, type ClockStatus } from "./board-filters"

const COLUMNS = {
  ...Object.fromEntries(Object.entries(DOSSIER_COLUMNS).map(([field, column]) => [field, `d.${column}`])),
  producerName: "p.legal_name",
  unitName: "u.name",
}

type Row = Dossier & { producerName: string | null; unitName: string | null }

/** Rows of the board, the most pressing clock first; dossiers without a clock come last, newest first. */
export async function boardRows(
  db: Knex,
  officer: Officer,
  filters: BoardFilters,
  day: IsoDay,
  page?: { page: number; size: number },
): Promise<BoardRow[]> {
  const query = filteredDossiers(db, officer, filters, day)
    .orderByRaw("d.clock_due_on asc nulls last, d.lodged_on desc, d.id")
    .select(COLUMNS)
  if (page !== undefined) void query.limit(page.size).offset((page.page - 1) * page.size)
  const calendar = await loadWorkingCalendar(db)
  const rows = (await query) as Row[]
  return rows.map((row) => ({
    ...presentSummary(row, day, calendar),
    producerId: row.producerId,
    producerName: row.producerName ?? "",
    unitCode: row.unitCode,
    unitName: row.unitName ?? row.unitCode,
    officerId: row.officerId,
    proposedOn: row.proposedOn,
    averageX100: row.averageX100,
    eventSeq: row.eventSeq,
  }))
}

async function countsByState(
  db: Knex,
  officer: Officer,
  filters: BoardFilters,
  day: IsoDay,
): Promise<DossierBoard["byState"]> {
  const rows = (await filteredDossiers(db, officer, { ...filters, states: [] }, day)
    .groupBy("d.state")
    .select({ state: "d.state", count: db.raw("count(*)::int") })) as { state: DossierState; count: number }[]
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

async function countsByClock(
  db: Knex,
  officer: Officer,
  filters: BoardFilters,
  day: IsoDay,
): Promise<DossierBoard["byClock"]> {
  const status = db.raw(
    "case when d.clock_due_on < ? then 'overdue' when d.clock_due_on <= ? then 'soon' else 'running' end",
    [day, addDays(day, SOON_DAYS)],
  )
  const rows = (await filteredDossiers(db, officer, { ...filters, clocks: [] }, day)
    .whereNotNull("d.clock_due_on")
    .groupBy(db.raw("1"))
    .select({ status, count: db.raw("count(*)::int") })) as { status: ClockStatus; count: number }[]
  return Object.fromEntries(rows.map(({ status: name, count }) => [name, count]))
}

/** One page of the board with its counts. */
export async function dossierBoardOf(
  db: Knex,
  officer: Officer,
  filters: BoardFilters,
  page: { page: number; size: number },
  day: IsoDay,
): Promise<DossierBoard> {
  const [total] = (await filteredDossiers(db, officer, filters, day).select({
    count: db.raw("count(*)::int"),
  })) as { count: number }[]
  return {
    rows: await boardRows(db, officer, filters, day, page),
    count: total?.count ?? 0,
    ...page,
    byState: await countsByState(db, officer, filters, day),
    byClock: await countsByClock(db, officer, filters, day),
  }
}

const EVERYTHING: BoardFilters = {
  ...{ states: [], kinds: [], communes: [], officers: [], text: null },
  clocks: ["overdue", "soon"],
}

function tally<Key>(rows: readonly BoardRow[], keyOf: (row: BoardRow) => Key) {
  const counts = new Map<Key, { overdue: number; soon: number }>()
  for (const row of rows) {
    const count = counts.get(keyOf(row)) ?? { overdue: 0, soon: 0 }
    if (row.clock?.status === "overdue") count.overdue += 1
    if (row.clock?.status === "soon") count.soon += 1
    counts.set(keyOf(row), count)
  }
  return [...counts].sort(([, a], [, b]) => b.overdue - a.overdue || b.soon - a.soon)
}

/** Who is late or soon will be: per commune for what waits there, per officer for what the province has. */
export async function overdueReportOf(db: Knex, officer: Officer, day: IsoDay): Promise<OverdueReport> {
  const rows = await boardRows(db, officer, EVERYTHING, day)
  const atCommune = rows.filter(({ state }) => state === "submitted")
  const atProvince = rows.filter(({ state }) => state !== "submitted")
  const names = new Map(rows.map(({ unitCode, unitName }) => [unitCode, unitName]))
  return {
    asOf: day,
    byCommune: tally(atCommune, ({ unitCode }) => unitCode).map(([unitCode, count]) => ({
      unitCode,
      unitName: names.get(unitCode) ?? unitCode,
      ...count,
    })),
    byOfficer: tally(atProvince, ({ officerId }) => officerId).map(([officerId, count]) => ({
      officerId,
      ...count,
    })),
  }
}
