/** Progress for people: every step has a name, a duration, and says when it was skipped. */

export function formatSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1).replace(".", ",")} s`
}

export interface StepRecord {
  name: string
  durationMs: number
  skipped: boolean
}

export type StepOutcome = "done" | "fresh"

export class Steps {
  readonly records: StepRecord[] = []
  private index = 0

  constructor(
    private readonly total: number,
    private readonly out: NodeJS.WriteStream = process.stderr,
  ) {}

  /**
   * Runs one step and reports it. The work answers "fresh" when nothing had to be done; `note` shows
   * what it is at while it runs (only on a terminal).
   */
  async run(name: string, work: (note: (text: string) => void) => Promise<StepOutcome>): Promise<void> {
    this.index += 1
    const label = `[${this.index}/${this.total}] ${name}`
    const startedAt = Date.now()
    let note = ""
    const draw = () => {
      const elapsed = formatSeconds(Date.now() - startedAt)
      if (this.out.isTTY) this.out.write(`\r\x1b[2K▸ ${label} … ${elapsed} ${note}`)
    }
    if (!this.out.isTTY) this.out.write(`▸ ${label} …\n`)
    const timer = setInterval(draw, 500)
    try {
      const outcome = await work((text) => {
        note = text.slice(0, 80)
        draw()
      })
      const durationMs = Date.now() - startedAt
      const skipped = outcome === "fresh"
      this.records.push({ name, durationMs, skipped })
      const tail = skipped ? "đã sẵn, bỏ qua" : formatSeconds(durationMs)
      this.out.write(`${this.out.isTTY ? "\r\x1b[2K" : ""}✓ ${label} (${tail})\n`)
    } catch (error) {
      if (this.out.isTTY) this.out.write("\r\x1b[2K")
      this.out.write(`✗ ${label}\n`)
      throw error
    } finally {
      clearInterval(timer)
    }
  }
}
