import type { DossierClock } from "@ocop/backend/contract"
import { clx } from "@medusajs/ui"
import { readClock } from "../../lib/dossiers/board"
import { formatCount, formatDay } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { dossiersWords } from "../../lib/words/dossiers"

/** What the clock says, in words; red and amber only repeat it. */
export function ClockText({ clock }: { clock: DossierClock | null }) {
  const words = useWords(dossiersWords)
  const reading = readClock(clock)
  if (reading.kind === "none") return <span className="text-ui-fg-muted">{words.noClock}</span>
  const due = formatDay(reading.dueOn)
  const text =
    reading.kind === "over"
      ? words.overdueBy(formatCount(reading.days), due)
      : reading.kind === "today"
        ? words.dueToday(due)
        : words.workingDaysLeft(formatCount(reading.days), due)
  return (
    <span
      className={clx("tabular-nums", {
        "text-ui-fg-error font-medium": reading.kind === "over",
        "text-ui-tag-orange-text font-medium": reading.kind !== "over" && clock?.status === "soon",
      })}
    >
      {text}
    </span>
  )
}
