import { isIsoDay, type IsoDay } from "../day"

/** Readers of single URL parameters. What a hand-edited link gets wrong falls back to "not set". */
export function readText(params: URLSearchParams, name: string): string {
  return (params.get(name) ?? "").trim().slice(0, 120)
}

export function readDay(params: URLSearchParams, name: string): IsoDay | null {
  const value = params.get(name)
  return value !== null && isIsoDay(value) ? value : null
}

export function readPage(params: URLSearchParams, name = "page"): number {
  const value = Number(params.get(name))
  return Number.isInteger(value) && value >= 1 ? value : 1
}

export function readChoice<T extends string>(
  params: URLSearchParams,
  name: string,
  choices: readonly T[],
): T | null {
  const value = params.get(name)
  return choices.find((choice) => choice === value) ?? null
}

/** Parameters that are set, in the given order; empty ones and page 1 are left out. */
export function buildParams(values: Record<string, string | number | null>): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === "") continue
    if (name === "page" && value === 1) continue
    params.set(name, String(value))
  }
  return params
}
