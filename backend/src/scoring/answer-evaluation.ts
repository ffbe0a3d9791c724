import type { EvaluateAnswer } from "../contract"
import { adviceWords } from "../modules/rating/rules/advice-words"
import { evaluate, evaluateDraft, type DraftEvaluation } from "../modules/rating/rules/evaluate"
import { nextStar } from "../modules/rating/rules/next-star"
import type { Choices, Ruleset } from "../modules/rating/rules/ruleset"

/** Below three stars there is neither decision nor certificate (26/2026/QĐ-TTg Điều 4). */
const FEWEST_CERTIFIED_STARS = 3

function evaluateWhole(ruleset: Ruleset, setNo: number, choices: Choices): DraftEvaluation {
  return { ...evaluate(ruleset, setNo, choices), missing: [] }
}

/**
 * Stars of one product with the advice for the next one.
 *
 * @param isDraft criteria may be left open; the advice then aims at three stars at least
 * @throws ScoringFaultError with every unknown, missing or impossible choice
 */
export function answerEvaluation(
  { ruleset, version }: { ruleset: Ruleset; version: number },
  setNo: number,
  choices: Choices,
  isDraft = false,
): EvaluateAnswer {
  const evaluation = (isDraft ? evaluateDraft : evaluateWhole)(ruleset, setNo, choices)
  const aim = isDraft && evaluation.stars < FEWEST_CERTIFIED_STARS ? { star: FEWEST_CERTIFIED_STARS } : {}
  const advice = nextStar(ruleset, setNo, choices, aim)
  return {
    ...evaluation,
    ruleset: ruleset.code,
    version,
    advice: advice === null ? null : { ...advice, text: adviceWords(advice) },
  }
}
