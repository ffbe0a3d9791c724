import type { ItemDetails, SessionDetails } from "@ocop/backend/contract"
import { Badge, Button, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { itemActs, type ItemAct } from "../../lib/council/agree"
import { councilApi } from "../../lib/council/api"
import { text } from "../../lib/form/form-fields"
import { formatPointsX100 } from "../../lib/format-points"
import { useWords } from "../../lib/words/bilingual"
import { sessionWords } from "../../lib/words/session"
import { ActionDrawer } from "../forms/action-drawer"
import { AgreeDrawer } from "./agree-drawer"

interface LeaderPanelProps {
  session: SessionDetails
  item: ItemDetails
}

/** Chair and secretary: who has sent, how far apart, and the next step of this item. */
export function LeaderPanel({ session, item }: LeaderPanelProps) {
  const words = useWords(sessionWords)
  const [act, setAct] = useState<ItemAct | null>(null)
  const close = () => setAct(null)
  const acts = itemActs(session, item)
  const totals = item.scorecards.filter((card) => card.round === item.round)
  const nameOf = (id: string) => session.members.find((member) => member.id === id)?.fullName ?? id
  return (
    <section className="flex flex-col gap-y-4 px-6 py-4">
      {item.lastGapX100 !== null && item.state === "discussion" ? (
        <Text weight="plus" className="text-ui-tag-orange-text text-pretty">
          {words.discussion(formatPointsX100(item.lastGapX100))}
        </Text>
      ) : null}
      <ul className="flex flex-col gap-y-1">
        {item.expectedMemberIds.map((id) => {
          const card = totals.find((each) => each.memberId === id)
          const hasSent = item.sentMemberIds.includes(id)
          return (
            <li key={id} className="flex min-h-8 items-center justify-between gap-x-3">
              <Text as="span" size="small">
                {nameOf(id)}
              </Text>
              <span className="flex items-center gap-x-2">
                {card === undefined ? null : (
                  <Text as="span" size="small" className="tabular-nums">
                    {formatPointsX100(card.totalX100)}
                  </Text>
                )}
                <Badge size="2xsmall" color={hasSent ? "green" : "grey"}>
                  {hasSent ? words.hasSent : words.notSent}
                </Badge>
              </span>
            </li>
          )
        })}
        {item.conflictMemberIds.map((id) => (
          <li key={id} className="flex min-h-8 items-center justify-between gap-x-3">
            <Text as="span" size="small">
              {nameOf(id)}
            </Text>
            <Badge size="2xsmall">{words.hasConflict}</Badge>
          </li>
        ))}
      </ul>
      {item.differences.length > 0 ? (
        <div>
          <Heading level="h3">{words.differences}</Heading>
          {item.differences.map((each) => (
            <Text key={each.criterion} size="small" className="tabular-nums">
              {`${each.criterion}: ${each.points.map((points) => formatPointsX100(points * 100)).join("; ")}`}
            </Text>
          ))}
        </div>
      ) : null}
      {(item.state === "scoring" || item.state === "discussion") && !item.allSent ? (
        <Text size="small" className="text-ui-fg-subtle">
          {words.waitForAll}
        </Text>
      ) : null}
      {item.state === "agreed" && session.myRole !== "chair" ? (
        <Text size="small" className="text-ui-fg-subtle">
          {words.onlyChair}
        </Text>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {acts.map((each, index) => (
          <Button
            key={each}
            type="button"
            size="large"
            variant={index === 0 && each !== "postpone" ? "primary" : "secondary"}
            onClick={() => setAct(each)}
          >
            {words[each].title}
          </Button>
        ))}
      </div>
      {act === "agree" || act === "correct" ? (
        <AgreeDrawer item={item} isCorrection={act === "correct"} onClose={close} />
      ) : act === null ? null : (
        <ActionDrawer
          title={words[act].title}
          text={words[act].text}
          confirm={words[act].confirm}
          fields={
            act === "postpone"
              ? [{ name: "reason", label: words.reason, kind: "area", required: true, maxLength: 2000 }]
              : []
          }
          onSend={(values) => {
            if (act === "present") return councilApi.present(session.id, item.id)
            if (act === "closeItem") return councilApi.closeItem(session.id, item.id)
            return councilApi.postpone(session.id, item.id, text(values.reason))
          }}
          onClose={close}
        />
      )}
    </section>
  )
}
