import type { ItemDetails, RulesetSet, SessionDetails } from "@ocop/backend/contract"
import { Button, Heading, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { councilApi } from "../../lib/council/api"
import type { MemberCards } from "../../lib/council/use-cards"
import { text } from "../../lib/form/form-fields"
import { formatInstant } from "../../lib/format"
import { formatPoints, formatPointsX100 } from "../../lib/format-points"
import { criteriaOf, useSheet } from "../../lib/ruleset-queries"
import { useWords } from "../../lib/words/bilingual"
import { sessionWords } from "../../lib/words/session"
import { ActionDrawer } from "../forms/action-drawer"
import { LoadFailure } from "../notice"
import { ScorecardForm } from "./scorecard-form"

interface OwnCardProps {
  session: SessionDetails
  item: ItemDetails
  memberId: string
  cards: MemberCards
}

const SCORING: ReadonlySet<ItemDetails["state"]> = new Set(["scoring", "discussion"])

/** What the asking member has to do with this item: score, wait, or nothing. */
export function OwnCard({ session, item, memberId, cards }: OwnCardProps) {
  const words = useWords(sessionWords)
  const [isDeclaring, setDeclaring] = useState(false)
  const sheet = useSheet(
    item.mode === "sheet"
      ? { rulesetCode: item.rulesetCode, version: item.rulesetVersion, setNo: item.setNo }
      : null,
  )
  const { mine } = item
  if (mine === null) return null
  if (mine.hasConflict) return <Line text={words.conflicted} />
  if (!mine.isExpected && mine.sentRound === null) return null
  if (item.mode === "total") return <Line text={words.totalOnly} />
  const sentCard = item.scorecards.find((card) => card.memberId === memberId && card.round === item.round)
  const mayScore = session.state === "open" && SCORING.has(item.state)
  if (sheet.isError && sheet.data === undefined) {
    return <LoadFailure error={sheet.error} onRetry={() => void sheet.refetch()} />
  }
  if (sheet.data === undefined) return <Skeleton className="m-6 h-64" />
  return (
    <section aria-label={words.scorecard} className="divide-y">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{`${words.scorecard}, ${words.round(item.round).toLowerCase()}`}</Heading>
        {sentCard === undefined && item.state !== "closed" ? (
          <Button type="button" size="large" variant="transparent" onClick={() => setDeclaring(true)}>
            {words.conflict.title}
          </Button>
        ) : null}
      </div>
      {sentCard !== undefined ? (
        <SentCard card={sentCard} sheet={sheet.data} />
      ) : mayScore ? (
        <ScorecardForm item={item} sheet={sheet.data} memberId={memberId} cards={cards} />
      ) : (
        <Line text={session.state === "open" ? words.notYourTurn : words.notOpen} />
      )}
      {isDeclaring ? (
        <ActionDrawer
          title={words.conflict.title}
          text={words.conflict.text}
          confirm={words.conflict.confirm}
          danger
          fields={[{ name: "reason", label: words.reason, kind: "area", required: true, maxLength: 2000 }]}
          onSend={(values) => councilApi.conflict(session.id, item.id, text(values.reason))}
          onClose={() => setDeclaring(false)}
        />
      ) : null}
    </section>
  )
}

function SentCard({ card, sheet }: { card: ItemDetails["scorecards"][number]; sheet: RulesetSet }) {
  const words = useWords(sessionWords)
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text weight="plus">
        {`${words.sentText(formatInstant(card.sentAt))}. ${words.total} ${formatPointsX100(card.totalX100)}`}
      </Text>
      <ul className="divide-y">
        {criteriaOf(sheet).map((criterion) => {
          const points = card.choices[criterion.code]
          const option = criterion.options.find((each) => each.points === points)
          return (
            <li key={criterion.code} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-2">
              <Text size="small">
                {`${criterion.code}. ${criterion.title}`}
                <span className="text-ui-fg-subtle block">{option?.text ?? ""}</span>
              </Text>
              <Text size="small" weight="plus" className="tabular-nums">
                {points === undefined ? "–" : formatPoints(points)}
              </Text>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function Line({ text }: { text: string }) {
  return <Text className="text-ui-fg-subtle px-6 py-6">{text}</Text>
}
