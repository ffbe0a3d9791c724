import type { IsoDay } from "../../lib/day"
import { formatCount, formatDay } from "../../lib/format"
import { useStatistics } from "../../lib/register-queries"
import { useWords } from "../../lib/words/bilingual"
import { registerWords } from "../../lib/words/register"
import { CountStrip } from "../count-strip"
import { LoadFailure } from "../notice"

interface TotalsStripProps {
  /** What to ask for; null = today. */
  asOf: IsoDay | null
  /** The day it comes to. */
  day: IsoDay
}

/** Products of the whole register on a day; filters do not touch these figures. */
export function TotalsStrip({ asOf, day }: TotalsStripProps) {
  const words = useWords(registerWords)
  const query = useStatistics(asOf)
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  const totals = query.data
  const counts = [
    { id: "recognised", name: words.recognised, value: text(totals?.recognised_total) },
    {
      id: "valid",
      name: words.validByStar,
      value: text(totals?.valid_total),
      ...(totals
        ? {
            detail: words.validDetail(
              formatCount(totals.valid_by_star["3"]),
              formatCount(totals.valid_by_star["4"]),
              formatCount(totals.valid_by_star["5"]),
            ),
          }
        : {}),
    },
    { id: "expiring", name: words.expiring, value: text(totals?.expiring_180d) },
    { id: "expired", name: words.expired, value: text(totals?.expired_total) },
    { id: "withdrawn", name: words.withdrawn, value: text(totals?.withdrawn_total) },
  ]
  return <CountStrip label={words.totals(formatDay(day))} counts={counts} />
}

function text(count: number | undefined): string | undefined {
  return count === undefined ? undefined : formatCount(count)
}
