import type { ItemDetails, RulesetSet } from "@ocop/backend/contract"
import { Heading, Label, Textarea, usePrompt } from "@medusajs/ui"
import { useId } from "react"
import { cardKey } from "../../lib/council/card-store"
import { keepKnown, startingCard, sumCard } from "../../lib/council/card-sums"
import type { MemberCards } from "../../lib/council/use-cards"
import { formatPointsX100 } from "../../lib/format-points"
import { useWords } from "../../lib/words/bilingual"
import { formWords } from "../../lib/words/forms"
import { sessionWords } from "../../lib/words/session"
import { FaultBanner } from "../forms/fault-banner"
import { CriterionLadder } from "./criterion-ladder"
import { ScoreBar } from "./score-bar"

interface ScorecardFormProps {
  item: ItemDetails
  sheet: RulesetSet
  memberId: string
  cards: MemberCards
}

/** A member's own scorecard: every choice is kept on this device at once, and sent once. */
export function ScorecardForm({ item, sheet, memberId, cards }: ScorecardFormProps) {
  const words = useWords(sessionWords)
  const form = useWords(formWords)
  const ask = usePrompt()
  const commentId = useId()
  const id = { sessionId: item.sessionId, itemId: item.id, memberId, round: item.round }
  const key = cardKey(id)
  const stored = cards.cards.get(key) ?? null
  const started = startingCard(stored, item)
  const choices = keepKnown(sheet, started.choices)
  const sums = sumCard(sheet, choices)
  const isUnsent = stored?.status === "unsent"
  const send = async () => {
    if (isUnsent) {
      await cards.retry()
      return
    }
    const agreed = await ask({
      title: words.sendTitle,
      description: words.sendText(formatPointsX100(sums.totalX100)),
      confirmText: words.send,
      cancelText: form.cancel,
      variant: "confirmation",
    })
    if (!agreed) return
    await cards.send(cards.keep(id, { choices, comment: started.comment }))
  }
  const goToOpen = () => {
    const [code] = sums.open
    if (code === undefined) return
    const target = document.getElementById(`criterion-${code}`)
    target?.scrollIntoView({ block: "start", behavior: "smooth" })
    target?.querySelector("input")?.focus({ preventScroll: true })
  }
  return (
    <div>
      <div className="px-6 pt-4 empty:hidden">
        <FaultBanner error={cards.errors.get(key) ?? null} />
      </div>
      {(sheet.parts ?? []).map((part) => (
        <section key={part.code} className="flex flex-col gap-y-6 px-6 py-4">
          <Heading level="h2">{`${part.code}. ${part.title}`}</Heading>
          {part.groups
            .flatMap((group) => group.criteria)
            .map((criterion) => (
              <CriterionLadder
                key={`${key}-${criterion.code}`}
                criterion={criterion}
                points={choices[criterion.code] ?? null}
                disabled={isUnsent}
                onChoose={(points) =>
                  cards.keep(id, {
                    choices: { ...choices, [criterion.code]: points },
                    comment: started.comment,
                  })
                }
              />
            ))}
        </section>
      ))}
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <Label htmlFor={commentId} weight="plus">
          {words.comment}
        </Label>
        <Textarea
          id={commentId}
          rows={3}
          maxLength={2000}
          disabled={isUnsent}
          value={started.comment}
          onChange={(event) => cards.keep(id, { choices, comment: event.target.value })}
        />
      </div>
      <ScoreBar
        sums={sums}
        card={stored}
        isSending={cards.isSending}
        onGoToOpen={goToOpen}
        onSend={() => void send()}
      />
    </div>
  )
}
