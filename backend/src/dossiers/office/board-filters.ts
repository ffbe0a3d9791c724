import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { clockStatus, dossierKind, dossierState, type DossierKind, type DossierState } from "../../contract"
import { addDays, type IsoDay } from "../../lib/local-day"
import { fold } from "../../lib/fold"
import {
  choicesParam,
  intParam,
  listParam,
  refuseUnknownParams,
  textParam,
  type RawQuery,
} from "../../lib/query-params"
import { SOON_DAYS } from "../../modules/dossier/rules/clocks"
import type { Officer } from "../officer"

export type ClockStatus = (typeof clockStatus.options)[number]

export interface BoardFilters {
  states: DossierState[]
  kinds: DossierKind[]
  clocks: ClockStatus[]
  communes: string[]
  /** User ids; «none» for dossiers nobody has. */
  officers: string[]
  text: string | null
}

const NAMES = ["state", "kind", "clock", "commune", "officer", "q"]
export const NOBODY = "none"

/** Reads the filters of the board. @throws ApiFaultError 400 */
export function readBoardFilters(query: RawQuery, others: readonly string[] = []): BoardFilters {
  refuseUnknownParams(query, [...NAMES, ...others])
  return {
    states: choicesParam(query, "state", dossierState.options, "BAD_STATE"),
    kinds: choicesParam(query, "kind", dossierKind.options, "BAD_KIND"),
    clocks: choicesParam(query, "clock", clockStatus.options, "BAD_CLOCK"),
    communes: listParam(query, "commune"),
    officers: listParam(query, "officer"),
    text: textParam(query, "q"),
  }
}

const MAX_SIZE = 200
const DEFAULT_SIZE = 50

export function readBoardPage(query: RawQuery): { page: number; size: number } {
  return {
    page: intParam(query, "page", { min: 1, max: 100_000 }, "BAD_PAGE") ?? 1,
    size: intParam(query, "size", { min: 1, max: MAX_SIZE }, "BAD_SIZE") ?? DEFAULT_SIZE,
  }
}

/** The same bounds as `clockOn` draws, for the database. */
function whereClock(query: Knex.QueryBuilder, status: ClockStatus, day: IsoDay): void {
  const soonUntil = addDays(day, SOON_DAYS)
  if (status === "overdue") void query.orWhere("d.clock_due_on", "<", day)
  if (status === "soon") void query.orWhereBetween("d.clock_due_on", [day, soonUntil])
  if (status === "running") void query.orWhere("d.clock_due_on", ">", soonUntil)
}

/** Lodged dossiers the officer may see, under the filters; `d` is the dossier, `p` its producer. */
export function filteredDossiers(
  db: Knex,
  { unitCodes }: Officer,
  filters: BoardFilters,
  day: IsoDay,
): Knex.QueryBuilder {
  const { states, kinds, clocks, communes, officers, text } = filters
  const query = db("ocop_dossier as d")
    .leftJoin("ocop_producer as p", "p.id", "d.producer_id")
    .leftJoin("ocop_unit as u", "u.id", "d.unit_id")
    .whereNotNull("d.lodged_on")
    .whereNull("d.deleted_at")
  if (unitCodes !== null) void query.whereIn("d.unit_code", [...unitCodes])
  if (states.length > 0) void query.whereIn("d.state", states)
  if (kinds.length > 0) void query.whereIn("d.kind", kinds)
  if (communes.length > 0) void query.whereIn("d.unit_code", communes)
  if (clocks.length > 0) {
    void query.where((inner) => {
      for (const status of clocks) whereClock(inner, status, day)
    })
  }
  if (officers.length > 0) {
    void query.where((inner) => {
      void inner.whereIn("d.officer_id", officers)
      if (officers.includes(NOBODY)) void inner.orWhereNull("d.officer_id")
    })
  }
  if (text !== null) {
    const pattern = `%${fold(text).replace(/[\\%_]/g, "\\$&")}%`
    void query.where((inner) => {
      void inner
        .where("d.folded_name", "like", pattern)
        .orWhere("p.folded_name", "like", pattern)
        .orWhere("d.product_code", "ilike", pattern)
    })
  }
  return query
}
