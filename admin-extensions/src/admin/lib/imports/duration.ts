/** `secondsLeft` in steps a person can use: exact below 10 s, then tens, then minutes. */
export function roundedWait(secondsLeft: number): { unit: "second" | "minute"; count: number } {
  if (secondsLeft < 10) return { unit: "second", count: Math.max(1, Math.round(secondsLeft)) }
  if (secondsLeft < 90) return { unit: "second", count: Math.round(secondsLeft / 10) * 10 }
  return { unit: "minute", count: Math.round(secondsLeft / 60) }
}
