import type { SheetCriterion } from "@ocop/backend/contract"
import { clx, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { laddersOf } from "../../lib/council/card-sums"
import { formatPoints } from "../../lib/format-points"
import { useWords } from "../../lib/words/bilingual"
import { sessionWords } from "../../lib/words/session"

interface CriterionLadderProps {
  criterion: SheetCriterion
  /** Points chosen; null = none yet. */
  points: number | null
  disabled?: boolean
  /** Only these points may be chosen, when given. */
  only?: readonly number[]
  onChoose: (points: number) => void
}

/** The options of a criterion as large radio buttons: every target is at least 44 px high. */
export function CriterionLadder(props: CriterionLadderProps) {
  const { criterion, points, disabled = false, only, onChoose } = props
  const words = useWords(sessionWords)
  const name = useId()
  const ladders = laddersOf(criterion)
  // Two cases may give the same points; what was pressed tells which of them is marked.
  const [pressed, setPressed] = useState<number | null>(null)
  const first = ladders.findIndex((ladder) => ladder.options.some((option) => option.points === points))
  const marked = pressed ?? first
  return (
    <fieldset
      id={`criterion-${criterion.code}`}
      disabled={disabled}
      className="flex scroll-mt-4 flex-col gap-y-2"
    >
      <legend className="mb-2 flex w-full items-start justify-between gap-x-4">
        <Text as="span" weight="plus" className="text-pretty">
          {`${criterion.code}. ${criterion.title}`}
        </Text>
        <Text as="span" className="text-ui-fg-subtle whitespace-nowrap tabular-nums">
          {`${points === null ? "–" : formatPoints(points)}/${formatPoints(criterion.max)}`}
        </Text>
      </legend>
      {criterion.hint === undefined ? null : (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {criterion.hint}
        </Text>
      )}
      {ladders.map((ladder, index) => (
        <div key={ladder.title ?? "common"} className="flex flex-col gap-y-1">
          {ladder.title === null ? null : (
            <Text size="small" weight="plus" className="text-ui-fg-subtle mt-1">
              {ladder.title}
            </Text>
          )}
          {ladder.options
            .filter((option) => only === undefined || only.includes(option.points))
            .map((option) => {
              const isChosen = marked === index && option.points === points
              return (
                <label
                  key={`${option.points}-${option.text}`}
                  className={clx(
                    "flex min-h-12 cursor-pointer items-center gap-x-3 rounded-lg border px-3 py-2",
                    "has-[:focus-visible]:shadow-borders-focus has-[:disabled]:cursor-not-allowed",
                    isChosen
                      ? "border-ui-border-interactive bg-ui-bg-highlight"
                      : "border-ui-border-base bg-ui-bg-base hover:bg-ui-bg-base-hover",
                  )}
                >
                  <input
                    type="radio"
                    name={name}
                    className="size-5 shrink-0"
                    checked={isChosen}
                    onChange={() => {
                      setPressed(index)
                      onChoose(option.points)
                    }}
                  />
                  <Text as="span" className="flex-1 text-pretty">
                    {option.text}
                    {option.minimumFor === undefined ? null : (
                      <span className="text-ui-fg-subtle">{` (${words.minimumFor(option.minimumFor)})`}</span>
                    )}
                  </Text>
                  <Text as="span" weight="plus" className="tabular-nums">
                    {formatPoints(option.points)}
                  </Text>
                </label>
              )
            })}
        </div>
      ))}
    </fieldset>
  )
}
