/** Most pieces of one variant a basket takes. */
export const MOST_PIECES = 999

/** Variant id → pieces. */
export type Quantities = ReadonlyMap<string, number>

export type SendResult =
  /** The server's whole basket after the change. */
  { ok: true; quantities: Quantities } | { ok: false; message: string }

/** What the page shows. A new object after every change, so that React may compare by identity. */
export interface BasketState {
  quantities: Quantities
  pieceCount: number
  /** Changes not yet confirmed by the server. */
  pending: boolean
  /** What went wrong last; null when nothing did since. */
  message: string | null
}

export const EMPTY_BASKET: BasketState = {
  quantities: new Map(),
  pieceCount: 0,
  pending: false,
  message: null,
}

/**
 * The basket as the person wants it, ahead of the server.
 *
 * A wish shows at once. Wishes wait per variant as absolute quantities, so any number of taps while one
 * request is under way becomes one request; never more than one is under way, so answers cannot
 * overtake each other. A refused wish falls back to what the server last confirmed, unless a newer
 * wish for that variant has been made meanwhile.
 */
export class BasketQueue {
  private confirmed: Map<string, number>
  private readonly wanted = new Map<string, number>()
  private inFlight = false
  private message: string | null = null
  private state: BasketState = EMPTY_BASKET
  private idle: (() => void)[] = []

  constructor(
    private readonly send: (variantId: string, quantity: number) => Promise<SendResult>,
    private readonly changed: () => void,
    initial: Quantities = new Map(),
  ) {
    this.confirmed = new Map(initial)
    this.refresh()
  }

  /** Wishes the server has not answered yet. */
  get unanswered(): Quantities {
    return this.wanted
  }

  /** Sends again what an earlier page asked for and left before the answer; absolute, so twice is once. */
  resume(wishes: Quantities): void {
    if (wishes.size === 0) return
    for (const [variantId, quantity] of wishes) this.wanted.set(variantId, quantity)
    this.publish()
    void this.pump()
  }

  get snapshot(): BasketState {
    return this.state
  }

  quantityOf(variantId: string): number {
    return this.wanted.get(variantId) ?? this.confirmed.get(variantId) ?? 0
  }

  /** @param most pieces there are of it, as far as the page knows */
  add(variantId: string, pieces: number, most: number = MOST_PIECES): void {
    this.set(variantId, this.quantityOf(variantId) + pieces, most)
  }

  /** Wishes this many pieces; 0 removes. More than there may be becomes that many, and says so. */
  set(variantId: string, quantity: number, most: number = MOST_PIECES): void {
    const limit = Math.min(most, MOST_PIECES)
    const wish = Math.max(0, Math.min(limit, Math.trunc(quantity)))
    this.message = null
    if (quantity > limit) {
      this.message = limit < MOST_PIECES ? `Chỉ còn ${limit}.` : `Mỗi món đặt nhiều nhất ${MOST_PIECES}.`
    }
    if (wish !== this.quantityOf(variantId)) this.wanted.set(variantId, wish)
    this.publish()
    void this.pump()
  }

  /** Takes another tab's basket, unless this tab is ahead of the server itself. */
  adopt(quantities: Quantities): void {
    if (this.state.pending) return
    this.confirmed = new Map(quantities)
    this.publish()
  }

  /** The basket became an order: nothing is wished any more. */
  clear(): void {
    this.wanted.clear()
    this.confirmed.clear()
    this.message = null
    this.publish()
  }

  /** Resolves when every wish has been answered. */
  settled(): Promise<void> {
    return this.state.pending ? new Promise((resolve) => this.idle.push(resolve)) : Promise.resolve()
  }

  private async pump(): Promise<void> {
    if (this.inFlight) return
    this.inFlight = true
    for (let next = this.nextWish(); next !== null; next = this.nextWish()) {
      const [variantId, quantity] = next
      const result = await this.send(variantId, quantity)
      const isLatest = this.wanted.get(variantId) === quantity
      if (isLatest) this.wanted.delete(variantId)
      if (result.ok) this.confirmed = new Map(result.quantities)
      else if (isLatest) this.message = result.message
      if (this.wanted.size > 0) this.publish()
    }
    this.inFlight = false
    this.publish()
    for (const resolve of this.idle.splice(0)) resolve()
  }

  private nextWish(): [string, number] | null {
    return this.wanted.entries().next().value ?? null
  }

  private publish(): void {
    this.refresh()
    this.changed()
  }

  private refresh(): void {
    const quantities = new Map(this.confirmed)
    for (const [variantId, quantity] of this.wanted) quantities.set(variantId, quantity)
    for (const [variantId, quantity] of quantities) if (quantity <= 0) quantities.delete(variantId)
    let pieceCount = 0
    for (const quantity of quantities.values()) pieceCount += quantity
    const pending = this.inFlight || this.wanted.size > 0
    this.state = { quantities, pieceCount, pending, message: this.message }
  }
}
