import { ApiError } from "../api"
import { cardsOf, removeCard, writeCard, type CardStorage, type StoredCard } from "./card-store"

export interface Refusal {
  card: StoredCard
  error: unknown
}

export interface FlushOutcome {
  sent: StoredCard[]
  /** Taken back to drafts: sending them again as they are would be refused again. */
  refused: Refusal[]
  /** The network or the server failed; what is left stays in line. */
  isInterrupted: boolean
}

/** Worth sending again as it is: the answer never came, or the server was not itself. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof ApiError)) return true
  return error.reason === "offline" || error.reason === "serverFailed" || error.reason === "signedOut"
}

/**
 * Sends every card in line, oldest first, each under its own client key, so that one whose answer was
 * lost is taken once. Stops at the first failure of the network.
 */
export async function flushCards(
  storage: CardStorage,
  memberId: string,
  send: (card: StoredCard) => Promise<unknown>,
): Promise<FlushOutcome> {
  const outcome: FlushOutcome = { sent: [], refused: [], isInterrupted: false }
  for (const card of cardsOf(storage, memberId).filter((each) => each.status === "unsent")) {
    try {
      await send(card)
      removeCard(storage, card)
      outcome.sent.push(card)
    } catch (error) {
      if (mayPass(error)) return { ...outcome, isInterrupted: true }
      writeCard(storage, { ...card, status: "draft" })
      outcome.refused.push({ card, error })
    }
  }
  return outcome
}
