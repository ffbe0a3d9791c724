/** What a member has on this device for one item and round, until the backend has taken it. */
export interface StoredCard {
  sessionId: string
  itemId: string
  memberId: string
  round: number
  choices: Record<string, number>
  comment: string
  /** Names this sending: repeated until it is answered, it is taken once. */
  clientKey: string
  changedAt: string
  /** `unsent`: the member pressed «send» and no answer has come yet. */
  status: "draft" | "unsent"
}

/** The part of `localStorage` that is needed. */
export type CardStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">

const PREFIX = "ocop:scorecard:"

export interface CardId {
  memberId: string
  itemId: string
  round: number
}

/** A member is one user in one council, so the key is the user's own on a shared tablet. */
export function cardKey({ memberId, itemId, round }: CardId): string {
  return `${PREFIX}${memberId}:${itemId}:${round}`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function parseCard(text: string | null): StoredCard | null {
  if (text === null) return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(value) || !isRecord(value.choices)) return null
  const { sessionId, itemId, memberId, round, comment, clientKey, changedAt, status } = value
  const isWhole =
    typeof sessionId === "string" &&
    typeof itemId === "string" &&
    typeof memberId === "string" &&
    typeof round === "number" &&
    typeof comment === "string" &&
    typeof clientKey === "string" &&
    typeof changedAt === "string" &&
    (status === "draft" || status === "unsent")
  if (!isWhole) return null
  const choices = Object.fromEntries(
    Object.entries(value.choices).filter((entry): entry is [string, number] => typeof entry[1] === "number"),
  )
  return { sessionId, itemId, memberId, round, choices, comment, clientKey, changedAt, status }
}

/** The card of one item and round; what is damaged counts as none. */
export function readCard(storage: CardStorage, id: CardId): StoredCard | null {
  return parseCard(storage.getItem(cardKey(id)))
}

export function writeCard(storage: CardStorage, card: StoredCard): void {
  storage.setItem(cardKey(card), JSON.stringify(card))
}

export function removeCard(storage: CardStorage, id: CardId): void {
  storage.removeItem(cardKey(id))
}

/** Every card of a member on this device, oldest change first. */
export function cardsOf(storage: CardStorage, memberId: string): StoredCard[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
  return keys
    .flatMap((key) =>
      key?.startsWith(`${PREFIX}${memberId}:`) ? (parseCard(storage.getItem(key)) ?? []) : [],
    )
    .sort((one, other) => one.changedAt.localeCompare(other.changedAt))
}

/** A key no other device makes. Not `randomUUID`: tablets on the office's plain HTTP do not have it. */
export function newClientKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
}
