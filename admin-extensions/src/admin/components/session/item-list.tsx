import type { SessionDetails, SessionItem } from "@ocop/backend/contract"
import { Badge, clx, StatusBadge, Text } from "@medusajs/ui"
import type { StoredCard } from "../../lib/council/card-store"
import { useWords } from "../../lib/words/bilingual"
import { sessionWords } from "../../lib/words/session"

const COLOURS: Readonly<Record<SessionItem["state"], "grey" | "blue" | "orange" | "purple" | "green">> = {
  pending: "grey",
  scoring: "blue",
  discussion: "orange",
  agreed: "purple",
  closed: "green",
  postponed: "grey",
}

export function ItemStateBadge({ state }: { state: SessionItem["state"] }) {
  const words = useWords(sessionWords)
  return <StatusBadge color={COLOURS[state]}>{words.itemState[state]}</StatusBadge>
}

interface ItemListProps {
  session: SessionDetails
  openId: string | null
  cards: ReadonlyMap<string, StoredCard>
  onOpen: (itemId: string) => void
}

/** The agenda: where each product stands, and which scorecards have not left this device. */
export function ItemList({ session, openId, cards, onOpen }: ItemListProps) {
  const words = useWords(sessionWords)
  const kept = [...cards.values()]
  return (
    <nav aria-label={words.items}>
      <ol className="divide-y">
        {session.items.map((item) => {
          const card = kept.find((each) => each.itemId === item.id && each.round === item.round)
          return (
            <li key={item.id}>
              <button
                type="button"
                aria-current={item.id === openId ? "true" : undefined}
                onClick={() => onOpen(item.id)}
                className={clx(
                  "focus-visible:shadow-borders-focus flex min-h-14 w-full flex-col gap-y-1 px-4 py-3 text-left outline-none",
                  item.id === openId ? "bg-ui-bg-highlight" : "hover:bg-ui-bg-base-hover",
                )}
              >
                <Text as="span" weight="plus" className="text-pretty">
                  {`${item.position}. ${item.productName}`}
                </Text>
                <Text as="span" size="small" className="text-ui-fg-subtle">
                  {item.producerName}
                </Text>
                <span className="flex flex-wrap items-center gap-2">
                  <ItemStateBadge state={item.state} />
                  {item.state === "scoring" || item.state === "discussion" ? (
                    <Text as="span" size="xsmall" className="text-ui-fg-subtle tabular-nums">
                      {words.sent(item.sentMemberIds.length, item.expectedMemberIds.length)}
                    </Text>
                  ) : null}
                  {card !== undefined ? (
                    <Badge size="2xsmall" color="orange">
                      {words.unsent}
                    </Badge>
                  ) : null}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
