import type { BoardRow } from "@ocop/backend/contract"
import { Badge, clx, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useWords } from "../../lib/words/bilingual"
import { dossiersWords } from "../../lib/words/dossiers"
import { dossierTerms } from "../../lib/words/dossier-terms"
import { ClockText } from "./clock-text"

/** One dossier on the board: whose it is, where from, and how much time is left. */
export function DossierCard({ row }: { row: BoardRow }) {
  const words = useWords(dossiersWords)
  const term = useWords(dossierTerms)
  return (
    <article
      className={clx(
        "bg-ui-bg-base shadow-elevation-card-rest relative flex flex-col gap-y-2 rounded-lg p-3",
        "focus-within:shadow-borders-focus hover:shadow-elevation-card-hover",
        { "border-ui-border-error border-l-4": row.clock?.status === "overdue" },
      )}
    >
      <Link
        to={`/ho-so/${encodeURIComponent(row.id)}`}
        className="text-ui-fg-base txt-compact-small-plus text-pretty outline-none after:absolute after:inset-0"
      >
        {row.productName}
      </Link>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {row.producerName}
        <br />
        {row.unitName}
      </Text>
      <div className="flex flex-wrap gap-1">
        <Badge size="2xsmall">{term.kind[row.kind]}</Badge>
        {row.stars === null ? null : (
          <Badge size="2xsmall" color="orange">
            {words.stars(row.stars)}
          </Badge>
        )}
      </div>
      {row.clock === null ? null : (
        <Text size="xsmall" asChild>
          <p>
            <ClockText clock={row.clock} />
          </p>
        </Text>
      )}
    </article>
  )
}
