/** What a bench found: figures, and the ratios an issue names with their bounds. */
export interface Figure {
  name: string
  value: number
  unit: string
}

export interface Bound {
  name: string
  value: number
  /** The bound holds when value is at most / at least this. */
  atMost?: number
  atLeast?: number
}

export interface BenchReport {
  bench: string
  figures: Figure[]
  bounds: Bound[]
}

export function holds({ value, atMost, atLeast }: Bound): boolean {
  if (Number.isNaN(value)) return false
  return (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast)
}

const number = (value: number) =>
  Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1)

export function formatReport({ bench, figures, bounds }: BenchReport): string {
  const lines = [`bench ${bench}`, ""]
  for (const { name, value, unit } of figures)
    lines.push(`  ${name.padEnd(56)} ${number(value).padStart(10)} ${unit}`)
  if (bounds.length > 0) lines.push("", "  bounds")
  for (const bound of bounds) {
    const limit = [
      bound.atMost === undefined ? "" : `≤ ${bound.atMost}`,
      bound.atLeast === undefined ? "" : `≥ ${bound.atLeast}`,
    ].join(" ")
    lines.push(
      `  ${holds(bound) ? "✓" : "✗"} ${bound.name.padEnd(54)} ${number(bound.value).padStart(10)}  ${limit.trim()}`,
    )
  }
  return lines.join("\n")
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
