import type { ImportJob } from "@ocop/backend/contract"
import { Text } from "@medusajs/ui"
import { roundedWait } from "../../lib/imports/duration"
import { shareDone } from "../../lib/imports/import-job"
import { formatCount } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { importWords } from "../../lib/words/imports"
import { ProgressBar } from "../progress-bar"

/** What the server is doing to the file right now: rows done and the time left. */
export function RunningCard({ job }: { job: ImportJob }) {
  const words = useWords(importWords)
  const { progress } = job
  const parts: string[] = []
  if (progress !== null && progress.rowsTotal !== null && progress.rowsTotal > 0) {
    parts.push(words.rowsOf(formatCount(progress.rowsRead), formatCount(progress.rowsTotal)))
  } else if (progress !== null && progress.rowsRead > 0) {
    parts.push(words.rowsSoFar(formatCount(progress.rowsRead)))
  }
  if (progress?.secondsLeft !== null && progress?.secondsLeft !== undefined && progress.secondsLeft > 0) {
    const wait = roundedWait(progress.secondsLeft)
    parts.push(wait.unit === "minute" ? words.minutesLeft(wait.count) : words.secondsLeft(wait.count))
  }
  const detail = parts.join(", ")
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Text size="small" weight="plus" role="status">
        {words.status[job.status]}
      </Text>
      <ProgressBar label={words.status[job.status]} share={shareDone(progress)} valueText={detail} />
      <Text size="small" className="text-ui-fg-subtle min-h-5 tabular-nums">
        {detail}
      </Text>
    </div>
  )
}
