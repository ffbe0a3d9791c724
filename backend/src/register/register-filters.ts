import { certificateState, EFFECTIVE_STATES, type CertificateState } from "../contract"
import type { Snapshot } from "../catalogue/model"
import { badRequest } from "../lib/api-fault"
import { fold } from "../lib/fold"
import type { IsoDay } from "../lib/local-day"
import {
  choicesParam,
  dayParam,
  intParam,
  listParam,
  refuseUnknownParams,
  textParam,
  type RawQuery,
} from "../lib/query-params"

const DEFAULT_PAGE_SIZE = 50
export const MAX_PAGE_SIZE = 200
const MAX_PAGE = 1_000_000

/** A checked register query. Empty lists and nulls filter nothing. */
export interface RegisterFilters {
  asOf: IsoDay
  /** Ids of the unit periods asked for; each covers what it was made of. */
  unitIds: string[]
  stars: number[]
  states: ReadonlySet<CertificateState>
  /** Folded words, all of which must occur. */
  words: string[]
  page: number
  pageSize: number
}

const KNOWN = ["as_of", "commune", "stars", "state", "q", "page", "page_size", "format"]

/** A present slug or an old one, an official code, or the id of a unit period. */
function unitIdsOf(value: string, snapshot: Snapshot): string[] {
  const slug = snapshot.communeBySlug.has(value) ? value : snapshot.aliases.commune.get(value)
  const bySlug = slug === undefined ? undefined : snapshot.communeBySlug.get(slug)
  if (bySlug !== undefined) return [bySlug.unit.id]
  const byId = snapshot.units.byId(value)
  if (byId !== null) return [byId.id]
  // Official codes are reused: the unit that bears the code today comes before those that once did.
  const bearers = snapshot.communeUnits.filter(({ code }) => code === value)
  const present = bearers.filter(({ validTo }) => validTo === null)
  const chosen = present.length > 0 ? present : bearers
  if (chosen.length === 0) {
    throw badRequest(
      "UNKNOWN_COMMUNE",
      "commune",
      `Không có xã, phường «${value}». Ghi mã đơn vị hành chính hoặc tên không dấu, ví dụ thanh-sen.`,
    )
  }
  return chosen.map(({ id }) => id)
}

function statesParam(query: RawQuery): ReadonlySet<CertificateState> {
  const choices = [...certificateState.options, "effective"] as const
  const chosen = choicesParam(query, "state", choices, "BAD_STATE")
  return new Set(chosen.flatMap((state) => (state === "effective" ? EFFECTIVE_STATES : [state])))
}

/** @throws ApiFaultError 400 naming the parameter that is wrong. */
export function readRegisterFilters(query: RawQuery, snapshot: Snapshot): RegisterFilters {
  refuseUnknownParams(query, KNOWN)
  const words = fold(textParam(query, "q", 120) ?? "").split(" ")
  return {
    asOf: dayParam(query),
    unitIds: listParam(query, "commune").flatMap((value) => unitIdsOf(value, snapshot)),
    stars: choicesParam(query, "stars", ["3", "4", "5"], "BAD_STARS").map(Number),
    states: statesParam(query),
    words: words.filter((word) => word !== ""),
    page: intParam(query, "page", { min: 1, max: MAX_PAGE }, "BAD_PAGE") ?? 1,
    pageSize:
      intParam(query, "page_size", { min: 1, max: MAX_PAGE_SIZE }, "BAD_PAGE_SIZE") ?? DEFAULT_PAGE_SIZE,
  }
}
