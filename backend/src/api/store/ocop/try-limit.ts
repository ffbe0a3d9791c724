/** At most `tries` per key within a sliding window; old keys are forgotten. Per process. */
export class TryLimit {
  private readonly tries = new Map<string, number[]>()

  constructor(
    private readonly limit: { tries: number; windowMs: number; maxKeys: number },
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * Counts a try. Null: go on. A number: refused, try again after that many seconds (a refused try is
   * not counted, so that waiting always helps).
   */
  take(key: string): number | null {
    const at = this.now()
    const recent = (this.tries.get(key) ?? []).filter((time) => time > at - this.limit.windowMs)
    const [oldest] = recent
    if (recent.length >= this.limit.tries && oldest !== undefined) {
      this.tries.set(key, recent)
      return Math.max(1, Math.ceil((oldest + this.limit.windowMs - at) / 1000))
    }
    this.tries.delete(key)
    this.tries.set(key, [...recent, at])
    this.forgetOldest()
    return null
  }

  /** Takes the latest try of a key back: it succeeded, and only failures are limited. */
  giveBack(key: string): void {
    const recent = this.tries.get(key)
    if (recent === undefined) return
    if (recent.length <= 1) this.tries.delete(key)
    else this.tries.set(key, recent.slice(0, -1))
  }

  private forgetOldest(): void {
    while (this.tries.size > this.limit.maxKeys) {
      const oldestKey = this.tries.keys().next().value
      if (oldestKey === undefined) return
      this.tries.delete(oldestKey)
    }
  }
}
