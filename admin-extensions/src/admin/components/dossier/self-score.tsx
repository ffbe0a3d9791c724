import type { OfficeDossier } from "@ocop/backend/contract"
import { Heading, Text } from "@medusajs/ui"
import { formatPoints } from "../../lib/format-points"
import { useWords } from "../../lib/words/bilingual"
import { dossierWords } from "../../lib/words/dossier"
import { dossiersWords } from "../../lib/words/dossiers"

/** What the producer's own choices come to, and what keeps them from more stars. */
export function SelfScore({ score }: { score: OfficeDossier["score"] }) {
  const words = useWords(dossierWords)
  const { stars } = useWords(dossiersWords)
  if (score === null) return null
  const { A, B, C } = score.parts
  return (
    <section className="flex flex-col gap-y-1 px-6 py-4">
      <Heading level="h2">{words.selfScore}</Heading>
      <div className="flex flex-wrap items-baseline gap-x-4">
        <span className="h1-core tabular-nums">{words.points(formatPoints(score.total), "100")}</span>
        <span className="h2-core">{stars(score.stars)}</span>
        <Text size="small" className="text-ui-fg-subtle tabular-nums">
          {words.parts(formatPoints(A), formatPoints(B), formatPoints(C))}
        </Text>
      </div>
      {score.missing.length > 0 ? <Text size="small">{words.missing(score.missing.length)}</Text> : null}
      {score.blockedBy.length > 0 ? (
        <ul className="list-disc pl-5">
          {score.blockedBy.map((block) => (
            <Text key={`${block.criterion}-${block.star}`} size="small" asChild>
              <li>{words.blockedBy(block.criterion, block.star)}</li>
            </Text>
          ))}
        </ul>
      ) : null}
      {score.advice === null ? null : (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {score.advice.text}
        </Text>
      )}
    </section>
  )
}
