import type { DossierBoard } from "@ocop/backend/contract"
import { formatCount } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { dossiersWords } from "../../lib/words/dossiers"
import { CountStrip } from "../count-strip"

/** How many clocks are overdue, soon due and in time, under the filters. */
export function ClockTotals({ board }: { board: DossierBoard | undefined }) {
  const words = useWords(dossiersWords)
  const text = (count: number | undefined) => (board === undefined ? undefined : formatCount(count ?? 0))
  return (
    <CountStrip
      label={words.total}
      counts={[
        { id: "overdue", name: words.overdueTotal, value: text(board?.byClock.overdue) },
        { id: "soon", name: words.soonTotal, value: text(board?.byClock.soon) },
        { id: "running", name: words.openTotal, value: text(board?.byClock.running) },
        { id: "decided", name: words.decidedTotal, value: text(board?.byState.decided) },
      ]}
    />
  )
}
