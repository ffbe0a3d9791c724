import { Heading } from "@medusajs/ui"
import type { CheckRow } from "../../lib/inspections/record"
import { useWords } from "../../lib/words/bilingual"
import { inspectionWords } from "../../lib/words/inspections"
import { FieldInput } from "../forms/field-input"

interface ChecklistRowsProps {
  rows: readonly CheckRow[]
  onRows: (rows: CheckRow[]) => void
}

const ANSWERS = ["kept", "not_kept", "not_applicable"] as const
const SEVERITIES = ["minor", "major"] as const

/** The checklist: an answer per line, and what is wrong where it is not kept. */
export function ChecklistRows({ rows, onRows }: ChecklistRowsProps) {
  const words = useWords(inspectionWords)
  const change = (index: number, part: Partial<CheckRow>) =>
    onRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  return (
    <section className="flex flex-col gap-y-3">
      <Heading level="h3">{words.checklist}</Heading>
      {rows.map((row, index) => (
        <div key={row.item} className="flex flex-col gap-y-2">
          <FieldInput
            field={{
              name: row.item,
              label: words.item[row.item],
              kind: "choice",
              required: true,
              choices: ANSWERS.map((answer) => ({ value: answer, label: words.answer[answer] })),
            }}
            value={row.answer}
            problem={null}
            onChange={(value) =>
              change(index, { answer: ANSWERS.find((answer) => answer === value) ?? "kept" })
            }
          />
          {row.answer === "not_kept" ? (
            <div className="border-ui-border-error flex flex-col gap-y-2 border-l-2 pl-3">
              <FieldInput
                field={{ name: `${row.item}-note`, label: words.finding, kind: "area", maxLength: 1000 }}
                value={row.note}
                problem={null}
                onChange={(note) => change(index, { note })}
              />
              <FieldInput
                field={{
                  name: `${row.item}-severity`,
                  label: words.severityLabel,
                  kind: "choice",
                  required: true,
                  choices: SEVERITIES.map((value) => ({ value, label: words.severity[value] })),
                }}
                value={row.severity}
                problem={null}
                onChange={(value) => change(index, { severity: value === "major" ? "major" : "minor" })}
              />
            </div>
          ) : null}
        </div>
      ))}
    </section>
  )
}
