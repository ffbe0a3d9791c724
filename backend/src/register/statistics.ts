import type { Statistics } from "../contract"
import type { ReadDatabase } from "../lib/database"
import type { IsoDay } from "../lib/local-day"
import { LEADING_CERTIFICATES } from "./state-sql"

interface TotalsRow {
  recognised: number
  valid: number
  valid_3: number
  valid_4: number
  valid_5: number
  expiring: number
  extended: number
  withdrawn: number
  expired: number
  awaiting_issue: number
}

interface YearRow {
  kind: "new" | "re_evaluation" | "upgrade"
  /** Null in the row that sums over all stars. */
  stars: number | null
  products: number
}

/**
 * Recognition counts from the day of decision (or of issue, should a record put it earlier); the
 * state of a product counts from the day its certificate is issued.
 */
const TOTALS = `
  WITH ${LEADING_CERTIFICATES},
  recognised AS (
    SELECT DISTINCT registered_product_id FROM ocop_certificate
    WHERE deleted_at IS NULL AND (decided_on <= :asOf OR issued_on <= :asOf)
  )
  SELECT
    count(*)::int AS recognised,
    count(*) FILTER (WHERE state IN ('valid', 'expiring', 'extended'))::int AS valid,
    count(*) FILTER (WHERE state IN ('valid', 'expiring', 'extended') AND stars = 3)::int AS valid_3,
    count(*) FILTER (WHERE state IN ('valid', 'expiring', 'extended') AND stars = 4)::int AS valid_4,
    count(*) FILTER (WHERE state IN ('valid', 'expiring', 'extended') AND stars = 5)::int AS valid_5,
    count(*) FILTER (WHERE state = 'expiring')::int AS expiring,
    count(*) FILTER (WHERE state = 'extended')::int AS extended,
    count(*) FILTER (WHERE state = 'withdrawn')::int AS withdrawn,
    count(*) FILTER (WHERE state IN ('expired', 'superseded'))::int AS expired,
    count(*) FILTER (WHERE state IS NULL)::int AS awaiting_issue
  FROM recognised LEFT JOIN speaking USING (registered_product_id)`

const RECOGNISED_IN_YEAR = `
  SELECT kind, stars, count(DISTINCT registered_product_id)::int AS products
  FROM ocop_certificate
  WHERE deleted_at IS NULL AND decided_on >= :yearStart AND decided_on <= :asOf
  GROUP BY GROUPING SETS ((kind), (kind, stars))`

type KindCounts = Statistics["recognised_in_year"]

function kindCounts(rows: YearRow[], stars: number | null): KindCounts {
  const of = (kind: YearRow["kind"]) =>
    rows.find((row) => row.kind === kind && row.stars === stars)?.products ?? 0
  return { new: of("new"), re_evaluated: of("re_evaluation"), upgraded: of("upgrade") }
}

/**
 * The public figures of the register on a day. Totals count products, never certificates, and
 * `recognised_total = valid_total + expired_total + withdrawn_total + awaiting_issue_total` always.
 * Reads nothing but dates: the figures of a past day move only when a record is corrected.
 */
export async function statisticsOn(database: ReadDatabase, asOf: IsoDay): Promise<Statistics> {
  const [totals] = await database.rows<TotalsRow>(TOTALS, { asOf })
  if (totals === undefined) throw new Error("an aggregate answers exactly one row")
  const years = await database.rows<YearRow>(RECOGNISED_IN_YEAR, {
    asOf,
    yearStart: `${asOf.slice(0, 4)}-01-01`,
  })
  return {
    as_of: asOf,
    recognised_total: totals.recognised,
    valid_total: totals.valid,
    valid_by_star: { "3": totals.valid_3, "4": totals.valid_4, "5": totals.valid_5 },
    expired_total: totals.expired,
    withdrawn_total: totals.withdrawn,
    awaiting_issue_total: totals.awaiting_issue,
    expiring_180d: totals.expiring,
    extended_total: totals.extended,
    recognised_in_year: kindCounts(years, null),
    recognised_in_year_by_star: {
      "3": kindCounts(years, 3),
      "4": kindCounts(years, 4),
      "5": kindCounts(years, 5),
    },
  }
}
