/**
 * Lets a bounded number of tasks run at a time, the rest in order of arrival.
 * Completing a basket holds one database connection for the stock lock and needs another to reserve:
 * unbounded, a rush for the last pieces would use up the pool and stall on itself.
 */
export class Gate {
  private running = 0
  private readonly waiting: (() => void)[] = []

  constructor(private readonly width: number) {}

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.running >= this.width) await new Promise<void>((resolve) => this.waiting.push(resolve))
    else this.running++
    try {
      return await task()
    } finally {
      const next = this.waiting.shift()
      if (next === undefined) this.running--
      else next()
    }
  }
}
