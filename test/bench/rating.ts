import {
  answerScorecard,
  evaluateScorecard,
  sampleScorecards,
} from "../../backend/src/scoring/testing/scorecards"
import type { BenchReport, Figure } from "./report"
import { backendUrl } from "./stack-for-bench"

const CARDS = 520
const SECONDS = 3
const CONNECTIONS = 10

/** Calls per second of this one thread, over all cards in turn, after a round to warm up. */
function callsPerSecond<T>(cards: readonly T[], call: (card: T) => unknown): number {
  cards.forEach((card) => call(card))
  let calls = 0
  const startedAt = performance.now()
  while (performance.now() - startedAt < SECONDS * 1000) {
    for (const card of cards) call(card)
    calls += cards.length
  }
  return (calls * 1000) / (performance.now() - startedAt)
}

/** Answers per second of a running backend; none when nothing runs there. */
async function overHttp(cards: readonly unknown[]): Promise<Figure[]> {
  const isRunning = await fetch(`${backendUrl}/open/v1/rulesets`).then(
    ({ ok }) => ok,
    () => false,
  )
  if (!isRunning) return []
  let answers = 0
  const startedAt = performance.now()
  const worker = async (first: number): Promise<void> => {
    for (let index = first; performance.now() - startedAt < SECONDS * 1000; index += CONNECTIONS) {
      const response = await fetch(`${backendUrl}/open/v1/rating/evaluate`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(cards[index % cards.length]),
      })
      if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
      await response.arrayBuffer()
      answers += 1
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, first) => worker(first)))
  const value = (answers * 1000) / (performance.now() - startedAt)
  return [{ name: "POST /open/v1/rating/evaluate, advice included", value, unit: "answers/s" }]
}

/** Scoring by the sheets of 26/2026: the pure rule on one core, and through a backend if one runs. */
export async function benchRating(): Promise<BenchReport> {
  const cards = sampleScorecards(CARDS)
  const evaluations = callsPerSecond(cards, evaluateScorecard)
  return {
    bench: "rating",
    figures: [
      { name: "evaluate, one core", value: evaluations, unit: "cards/s" },
      {
        name: "evaluate and nextStar, one core",
        value: callsPerSecond(cards, answerScorecard),
        unit: "cards/s",
      },
      ...(await overHttp(cards)),
    ],
    bounds: [{ name: "evaluations/s on one core", value: evaluations, atLeast: 300 }],
  }
}
