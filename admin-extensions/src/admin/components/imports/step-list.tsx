import { CheckCircleSolid, CircleDottedLine, CircleHalfSolid } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { IMPORT_STEPS, type ImportStep } from "../../lib/imports/import-job"
import { useWords } from "../../lib/words/bilingual"
import { importWords } from "../../lib/words/imports"

interface StepListProps {
  current: ImportStep
  /** The whole import is over: the last step counts as done too. */
  finished?: boolean
}

/** Upload → read → check → preview → write, with the present step marked. */
export function StepList({ current, finished = false }: StepListProps) {
  const words = useWords(importWords)
  const at = IMPORT_STEPS.indexOf(current)
  return (
    <ol aria-label={words.steps} className="flex flex-wrap gap-x-6 gap-y-2">
      {IMPORT_STEPS.map((step, index) => {
        const done = index < at || finished
        const now = index === at && !finished
        const Icon = done ? CheckCircleSolid : now ? CircleHalfSolid : CircleDottedLine
        return (
          <li
            key={step}
            aria-current={now ? "step" : undefined}
            className={clx("txt-compact-small flex items-center gap-x-1.5", {
              "text-ui-fg-base font-medium": now,
              "text-ui-fg-subtle": done,
              "text-ui-fg-muted": !done && !now,
            })}
          >
            <Icon
              aria-hidden="true"
              className={now || done ? "text-ui-fg-interactive" : "text-ui-fg-muted"}
            />
            {words.step[step]}
          </li>
        )
      })}
    </ol>
  )
}
