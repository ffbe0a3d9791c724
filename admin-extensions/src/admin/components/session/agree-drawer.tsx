import type { AgreeInput, ItemDetails, RulesetSet } from "@ocop/backend/contract"
import { Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { agreeBody } from "../../lib/council/agree"
import { councilApi } from "../../lib/council/api"
import type { FormField } from "../../lib/form/form-fields"
import { criteriaOf, useSheet } from "../../lib/ruleset-queries"
import { useWords } from "../../lib/words/bilingual"
import { dossiersWords } from "../../lib/words/dossiers"
import { sessionWords } from "../../lib/words/session"
import { ActionDrawer } from "../forms/action-drawer"
import { CriterionLadder } from "./criterion-ladder"

interface AgreeDrawerProps {
  item: ItemDetails
  /** A new, reasoned result after closing. */
  isCorrection: boolean
  onClose: () => void
}

/** What the council agreed on: options where members differ, or the total where there is no sheet. */
export function AgreeDrawer({ item, isCorrection, onClose }: AgreeDrawerProps) {
  const words = useWords(sessionWords)
  const { stars } = useWords(dossiersWords)
  const sheet = useSheet(
    item.mode === "sheet"
      ? { rulesetCode: item.rulesetCode, version: item.rulesetVersion, setNo: item.setNo }
      : null,
  )
  const [choices, setChoices] = useState<Record<string, number>>(() => {
    const known = item.agreedChoices ?? {}
    const differing = new Set(item.differences.map((each) => each.criterion))
    return Object.fromEntries(Object.entries(known).filter(([code]) => differing.has(code)))
  })
  const act = isCorrection ? words.correct : words.agree
  const fields: FormField[] = [
    ...(item.mode === "total"
      ? ([
          { name: "totalPoints", label: words.totalPoints, kind: "number", required: true },
          {
            name: "stars",
            label: words.stars,
            kind: "choice",
            choices: [1, 2, 3, 4, 5].map((count) => ({ value: String(count), label: stars(count) })),
          },
        ] satisfies FormField[])
      : []),
    {
      name: "reason",
      label: isCorrection ? words.reason : words.reasonOptional,
      kind: "area",
      required: isCorrection,
      maxLength: 2000,
    },
    { name: "disqualifiedFor", label: words.disqualifiedFor, kind: "area", maxLength: 2000 },
  ]
  const send = (body: AgreeInput) =>
    isCorrection
      ? councilApi.correct(item.sessionId, item.id, body)
      : councilApi.agree(item.sessionId, item.id, body)
  return (
    <ActionDrawer
      title={act.title}
      text={act.text}
      confirm={act.confirm}
      fields={fields}
      onSend={(values) => send(agreeBody(item.mode, choices, values))}
      onClose={onClose}
      lead={
        item.mode === "total" ? null : (
          <Differences item={item} sheet={sheet.data} choices={choices} onChoose={setChoices} />
        )
      }
    />
  )
}

interface DifferencesProps {
  item: ItemDetails
  sheet: RulesetSet | undefined
  choices: Record<string, number>
  onChoose: (choices: Record<string, number>) => void
}

function Differences({ item, sheet, choices, onChoose }: DifferencesProps) {
  const words = useWords(sessionWords)
  const criteria = sheet === undefined ? [] : criteriaOf(sheet)
  return (
    <section className="flex flex-col gap-y-4">
      <Heading level="h3">{words.differences}</Heading>
      {item.differences.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {words.noDifferences}
        </Text>
      ) : null}
      {item.differences.flatMap((difference) => {
        const criterion = criteria.find((each) => each.code === difference.criterion)
        if (criterion === undefined) return []
        const least = Math.min(...difference.points)
        const most = Math.max(...difference.points)
        return (
          <CriterionLadder
            key={criterion.code}
            criterion={criterion}
            points={choices[criterion.code] ?? null}
            only={criterion.options
              .map((option) => option.points)
              .filter((points) => points >= least && points <= most)}
            onChoose={(points) => onChoose({ ...choices, [criterion.code]: points })}
          />
        )
      })}
    </section>
  )
}
