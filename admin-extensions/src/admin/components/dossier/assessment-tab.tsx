import type { OfficeDossier } from "@ocop/backend/contract"
import { Heading, Label, Skeleton, Switch, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { criterionRows, needsALook } from "../../lib/dossiers/criteria-rows"
import { useSheet } from "../../lib/ruleset-queries"
import { useWords } from "../../lib/words/bilingual"
import { dossierWords } from "../../lib/words/dossier"
import { LoadFailure } from "../notice"
import { CriterionLine } from "./criterion-line"
import { SelfScore } from "./self-score"

/** The self-assessment with the evidence beside each criterion. */
export function AssessmentTab({ dossier }: { dossier: OfficeDossier }) {
  const words = useWords(dossierWords)
  const switchId = useId()
  const [isNarrow, setNarrow] = useState(false)
  const { setNo, ruleset } = dossier
  const query = useSheet(
    setNo === null ? null : { rulesetCode: ruleset.code, version: ruleset.version, setNo },
  )
  if (setNo === null) return <Line text={words.noSet} />
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <Skeleton className="m-6 h-64" />
  const sheet = query.data
  if (sheet.parts === null) return <Line text={words.noSheet} />
  const rows = new Map(criterionRows(sheet, dossier).map((row) => [row.criterion.code, row]))
  return (
    <div className="divide-y">
      <SelfScore score={dossier.score} />
      <div className="flex items-center gap-x-2 px-6 py-3">
        <Switch id={switchId} size="small" checked={isNarrow} onCheckedChange={setNarrow} />
        <Label htmlFor={switchId} size="small">
          {words.onlyOpen}
        </Label>
      </div>
      {sheet.parts.map((part) => (
        <section key={part.code}>
          <Heading level="h2" className="bg-ui-bg-subtle px-6 py-3">
            {`${part.code}. ${part.title}`}
          </Heading>
          <ul className="divide-y">
            {part.groups
              .flatMap((group) => group.criteria)
              .flatMap((criterion) => rows.get(criterion.code) ?? [])
              .filter((row) => !isNarrow || needsALook(row))
              .map((row) => (
                <CriterionLine key={row.criterion.code} dossierId={dossier.id} row={row} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Line({ text }: { text: string }) {
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-8">
      {text}
    </Text>
  )
}
