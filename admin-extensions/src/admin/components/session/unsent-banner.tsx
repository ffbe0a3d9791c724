import { Alert, Button } from "@medusajs/ui"
import { useSyncExternalStore } from "react"
import type { MemberCards } from "../../lib/council/use-cards"
import { useWords } from "../../lib/words/bilingual"
import { sessionWords } from "../../lib/words/session"

function watchNetwork(changed: () => void): () => void {
  window.addEventListener("online", changed)
  window.addEventListener("offline", changed)
  return () => {
    window.removeEventListener("online", changed)
    window.removeEventListener("offline", changed)
  }
}

/** Says what has not left this device, and that the network is gone. */
export function UnsentBanner({ cards }: { cards: MemberCards }) {
  const words = useWords(sessionWords)
  const isOnline = useSyncExternalStore(watchNetwork, () => navigator.onLine)
  const count = [...cards.cards.values()].filter((card) => card.status === "unsent").length
  if (count === 0) return isOnline ? null : <Alert variant="warning">{words.offline}</Alert>
  return (
    <Alert variant="warning" role="status">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <span>{`${words.unsentMany(count)}. ${words.unsentText}`}</span>
        <Button
          type="button"
          size="large"
          variant="secondary"
          isLoading={cards.isSending}
          disabled={cards.isSending}
          onClick={() => void cards.retry()}
        >
          {words.retry}
        </Button>
      </div>
    </Alert>
  )
}
