import type { DossierBoard as Board, DossierState } from "@ocop/backend/contract"
import { Button, clx, Heading, Skeleton, Text } from "@medusajs/ui"
import { boardColumns } from "../../lib/dossiers/board"
import { formatCount } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { dossiersWords } from "../../lib/words/dossiers"
import { dossierTerms } from "../../lib/words/dossier-terms"
import { DossierCard } from "./dossier-card"

interface DossierBoardProps {
  board: Board | undefined
  stale: boolean
  only: DossierState | null
  /** Shows a state's dossiers as a list. */
  onMore: (state: DossierState) => void
}

/** One column per step, the most urgent dossier on top. */
export function DossierBoard({ board, stale, only, onMore }: DossierBoardProps) {
  const words = useWords(dossiersWords)
  const term = useWords(dossierTerms)
  if (board === undefined) return <Skeleton className="m-6 h-64" />
  return (
    <div
      tabIndex={0}
      role="region"
      aria-label={words.board}
      className={clx(
        "bg-ui-bg-subtle flex items-start gap-x-3 overflow-x-auto px-6 py-4 transition-opacity",
        {
          "opacity-60": stale,
        },
      )}
    >
      {boardColumns(board, only).map((column) => (
        <section
          key={column.state}
          aria-label={term.state[column.state]}
          className="flex w-64 shrink-0 flex-col gap-y-2"
        >
          <div className="flex items-baseline justify-between gap-x-2 px-1">
            <Heading level="h3">{term.state[column.state]}</Heading>
            <Text size="small" className="text-ui-fg-subtle tabular-nums">
              {formatCount(column.count)}
            </Text>
          </div>
          {column.rows.length === 0 ? (
            <Text
              size="small"
              className="border-ui-border-strong text-ui-fg-subtle rounded-lg border border-dashed px-3 py-4 text-center"
            >
              {words.emptyColumn}
            </Text>
          ) : (
            column.rows.map((row) => <DossierCard key={row.id} row={row} />)
          )}
          {column.hidden > 0 ? (
            <Button type="button" size="small" variant="transparent" onClick={() => onMore(column.state)}>
              {words.more(formatCount(column.hidden))}
            </Button>
          ) : null}
        </section>
      ))}
    </div>
  )
}
