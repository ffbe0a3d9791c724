import type { EvaluateAnswer, EvaluateRequest } from "../../contract"
import { bundledRuleset } from "../../modules/rating/rules/bundled-rulesets"
import { evaluate } from "../../modules/rating/rules/evaluate"
import { criteriaOf } from "../../modules/rating/rules/testing/arbitrary-choices"
import { answerEvaluation } from "../answer-evaluation"

const RULESET = "26/2026"

/** Scorecards over all sets in turn with choices that differ from card to card, the same every time. */
export function sampleScorecards(count: number): EvaluateRequest[] {
  const law = bundledRuleset(RULESET)
  const numbers = (law.sets ?? []).map(({ no }) => no)
  return Array.from({ length: count }, (_, card) => {
    const set = numbers[card % numbers.length] ?? 1
    const choices = criteriaOf(law, set).map(({ code, options }, index) => {
      const option = options[(card * 7 + index * 3 + ((card * index) % 5)) % options.length]
      return [code, option?.points ?? 0] as const
    })
    return { ruleset: RULESET, set, choices: Object.fromEntries(choices) }
  })
}

/** Stars of a scorecard by the pure rule. */
export function evaluateScorecard({ set, choices }: EvaluateRequest): number {
  return evaluate(bundledRuleset(RULESET), set, choices).stars
}

/** The whole public answer, advice for the next star included. */
export function answerScorecard({ set, choices }: EvaluateRequest): EvaluateAnswer {
  return answerEvaluation({ ruleset: bundledRuleset(RULESET), version: 1 }, set, choices)
}
