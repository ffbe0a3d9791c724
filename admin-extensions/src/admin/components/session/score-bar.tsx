import { Button, Text } from "@medusajs/ui"
import type { CardSums } from "../../lib/council/card-sums"
import type { StoredCard } from "../../lib/council/card-store"
import { formatInstant } from "../../lib/format"
import { formatPointsX100 } from "../../lib/format-points"
import { useWords } from "../../lib/words/bilingual"
import { dossierWords } from "../../lib/words/dossier"
import { sessionWords } from "../../lib/words/session"

interface ScoreBarProps {
  sums: CardSums
  card: StoredCard | null
  isSending: boolean
  onGoToOpen: () => void
  onSend: () => void
}

/** Always in view while scoring: the total, what is left, where the card is, and the way to send it. */
export function ScoreBar({ sums, card, isSending, onGoToOpen, onSend }: ScoreBarProps) {
  const words = useWords(sessionWords)
  const { parts } = useWords(dossierWords)
  const { A, B, C } = sums.partsX100
  const where =
    card === null
      ? words.notBegun
      : card.status === "unsent"
        ? `${words.unsent}. ${words.unsentText}`
        : words.savedHere(formatInstant(card.changedAt))
  return (
    <div className="bg-ui-bg-base border-ui-border-base shadow-elevation-flyout sticky bottom-0 z-10 flex flex-wrap items-center justify-between gap-3 border-t px-6 py-3">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <span className="h2-core tabular-nums">{`${words.total} ${formatPointsX100(sums.totalX100)}`}</span>
          <Text as="span" size="small" className="text-ui-fg-subtle tabular-nums">
            {parts(formatPointsX100(A), formatPointsX100(B), formatPointsX100(C))}
          </Text>
        </div>
        <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
          {where}
        </Text>
      </div>
      {sums.open.length > 0 ? (
        <Button type="button" size="xlarge" variant="secondary" onClick={onGoToOpen}>
          {words.openCriteria(sums.open.length)}
        </Button>
      ) : null}
      <Button
        type="button"
        size="xlarge"
        disabled={sums.open.length > 0 || isSending}
        isLoading={isSending}
        onClick={onSend}
      >
        {card?.status === "unsent" ? words.retry : words.send}
      </Button>
    </div>
  )
}
