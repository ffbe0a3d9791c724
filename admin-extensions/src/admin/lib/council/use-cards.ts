import { useQueryClient } from "@tanstack/react-query"
import { useCallback, useEffect, useMemo, useRef, useState } from "react"
import { OCOP_KEY } from "../query-policy"
import { councilApi } from "./api"
import {
  cardKey,
  cardsOf,
  newClientKey,
  readCard,
  writeCard,
  type CardId,
  type StoredCard,
} from "./card-store"
import { flushCards } from "./outbox"

const RETRY_MS = 20_000

export interface MemberCards {
  /** By `cardKey`. */
  cards: ReadonlyMap<string, StoredCard>
  errors: ReadonlyMap<string, unknown>
  isSending: boolean
  /** Keeps a card on this device under one client key for the whole round. @returns what is kept */
  keep: (id: CardId & { sessionId: string }, part: Pick<StoredCard, "choices" | "comment">) => StoredCard
  /** Puts a card in line and sends what is in line. */
  send: (card: StoredCard) => Promise<void>
  retry: () => Promise<void>
}

/** The scorecards a member has on this device; those in line are sent as soon as the network lets them. */
export function useCards(memberId: string | null): MemberCards {
  const client = useQueryClient()
  const busy = useRef(false)
  const [isSending, setSending] = useState(false)
  const [stamp, setStamp] = useState(0)
  const [errors, setErrors] = useState<ReadonlyMap<string, unknown>>(new Map())
  const cards = useMemo(() => {
    // `stamp` tells that the storage has changed under this list.
    void stamp
    const mine = memberId === null ? [] : cardsOf(window.localStorage, memberId)
    return new Map(mine.map((card) => [cardKey(card), card]))
  }, [memberId, stamp])
  const changed = useCallback(() => setStamp((before) => before + 1), [])

  const retry = useCallback(async () => {
    if (memberId === null || busy.current) return
    busy.current = true
    setSending(true)
    try {
      const outcome = await flushCards(window.localStorage, memberId, (card) =>
        councilApi.send(card.sessionId, card.itemId, {
          round: card.round,
          choices: card.choices,
          comment: card.comment,
          clientKey: card.clientKey,
        }),
      )
      setErrors(new Map(outcome.refused.map(({ card, error }) => [cardKey(card), error])))
      if (outcome.sent.length > 0 || outcome.refused.length > 0) {
        await client.invalidateQueries({ queryKey: [OCOP_KEY] })
      }
    } finally {
      busy.current = false
      setSending(false)
      changed()
    }
  }, [memberId, client, changed])

  const keep = useCallback<MemberCards["keep"]>(
    ({ sessionId, itemId, memberId: owner, round }, part) => {
      const known = readCard(window.localStorage, { memberId: owner, itemId, round })
      const card: StoredCard = {
        sessionId,
        itemId,
        memberId: owner,
        round,
        ...part,
        clientKey: known?.clientKey ?? newClientKey(),
        changedAt: new Date().toISOString(),
        status: "draft",
      }
      writeCard(window.localStorage, card)
      changed()
      return card
    },
    [changed],
  )

  const send = useCallback(
    async (card: StoredCard) => {
      writeCard(window.localStorage, { ...card, status: "unsent" })
      changed()
      await retry()
    },
    [changed, retry],
  )

  const hasUnsent = [...cards.values()].some((card) => card.status === "unsent")
  useEffect(() => {
    if (!hasUnsent) return
    const again = () => void retry()
    window.addEventListener("online", again)
    const timer = setInterval(again, RETRY_MS)
    return () => {
      window.removeEventListener("online", again)
      clearInterval(timer)
    }
  }, [hasUnsent, retry])

  return { cards, errors, isSending, keep, send, retry }
}
