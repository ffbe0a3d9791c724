import type { InspectionRow } from "@ocop/backend/contract"
import { formatDay } from "../../lib/format"
import { dueOf } from "../../lib/inspections/record"
import { useWords } from "../../lib/words/bilingual"
import { inspectionWords } from "../../lib/words/inspections"

/** The deadline that runs now, in words; red only repeats «quá hạn». */
export function DueText({ row }: { row: InspectionRow }) {
  const words = useWords(inspectionWords)
  const due = dueOf(row)
  if (due === null) return <span className="text-ui-fg-muted">–</span>
  const day = formatDay(due.on)
  if (row.overdue) return <span className="text-ui-fg-error font-medium">{words.overdueSince(day)}</span>
  if (due.kind === "plan") return <span>{words.plannedFor(day)}</span>
  return <span>{due.kind === "mend" ? words.mendUntil(day) : words.decideUntil(day)}</span>
}
