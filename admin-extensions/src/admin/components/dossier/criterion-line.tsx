import { Badge, Text } from "@medusajs/ui"
import type { CriterionRow } from "../../lib/dossiers/criteria-rows"
import { formatPoints } from "../../lib/format-points"
import { useWords } from "../../lib/words/bilingual"
import { dossierWords } from "../../lib/words/dossier"
import { EvidenceList } from "./evidence-list"

interface CriterionLineProps {
  dossierId: string
  row: CriterionRow
}

/** One criterion: what the producer chose on the left, what proves it on the right. */
export function CriterionLine({ dossierId, row }: CriterionLineProps) {
  const words = useWords(dossierWords)
  const { criterion, points, option } = row
  return (
    <li className="grid gap-4 px-6 py-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="flex min-w-0 flex-col gap-y-1">
        <div className="flex items-start justify-between gap-x-4">
          <Text size="small" weight="plus" className="text-pretty">
            {`${criterion.code}. ${criterion.title}`}
          </Text>
          <Text size="small" weight="plus" className="whitespace-nowrap tabular-nums">
            {words.points(points === null ? "–" : formatPoints(points), formatPoints(criterion.max))}
          </Text>
        </div>
        <Text size="small" className={points === null ? "text-ui-fg-error" : "text-ui-fg-subtle"}>
          {points === null ? words.notChosen : `${words.chosen}: ${option?.text ?? formatPoints(points)}`}
        </Text>
        {row.description === "" ? null : (
          <Text size="small" className="whitespace-pre-line text-pretty">
            {row.description}
          </Text>
        )}
        {row.blocks.map((star) => (
          <Badge key={star} size="2xsmall" color="orange" className="self-start">
            {words.blockedBy(criterion.code, star)}
          </Badge>
        ))}
      </div>
      <div className="border-ui-border-base min-w-0 lg:border-l lg:pl-4">
        <Text size="xsmall" weight="plus" className="text-ui-fg-subtle mb-1">
          {`${words.evidence} (${row.evidence.length})`}
        </Text>
        <EvidenceList dossierId={dossierId} files={row.evidence} />
      </div>
    </li>
  )
}
