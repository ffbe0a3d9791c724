import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { evaluateRequest, type ApiFault, type EvaluateAnswer, type EvaluateRequest } from "../contract"
import { readRuleset } from "../modules/rating/queries/ruleset-versions"
import { ScoringFaultError } from "../modules/rating/rules/scoring-fault"
import { answerEvaluation } from "./answer-evaluation"
import { toRulesetCode, unknownRuleset } from "./ruleset-code"

export type EvaluationOutcome =
  { ok: true; answer: EvaluateAnswer } | { ok: false; faults: readonly ApiFault[] }

const EXAMPLE = '{"ruleset":"26/2026","set":9,"choices":{"1.1":3,…}}'

/** Criteria of a sheet are some thirty; a body with more keys is not a scorecard. */
const MAX_CHOICES = 200

function wrong(code: string, field: string | null, message: string): ApiFault {
  return { code, field, message }
}

function readBody(body: unknown): EvaluateRequest | ApiFault[] {
  const parsed = evaluateRequest.safeParse(body)
  if (!parsed.success) {
    return parsed.error.issues.map(({ path }) => {
      const [top, criterion] = path.map(String)
      if (top === "choices" && criterion !== undefined) {
        const field = `choices.${criterion.slice(0, 40)}`
        return wrong("CHOICE_NOT_ON_LADDER", field, `Giá trị của ${field} phải là số điểm của một lựa chọn.`)
      }
      return wrong("INVALID_BODY", top ?? null, `Nội dung gửi lên cần dạng ${EXAMPLE}.`)
    })
  }
  if (Object.keys(parsed.data.choices).length > MAX_CHOICES) {
    return [wrong("INVALID_BODY", "choices", `Quá ${MAX_CHOICES} tiêu chí trong choices.`)]
  }
  return parsed.data
}

/** Scores the body of a request under the ruleset it names. Every fault of the body is told. */
export async function evaluateBody(db: Knex, body: unknown): Promise<EvaluationOutcome> {
  const request = readBody(body)
  if (Array.isArray(request)) return { ok: false, faults: request }
  const code = toRulesetCode(request.ruleset)
  const found = code === null ? null : await readRuleset(db, code, request.version)
  if (found === null) {
    const message = unknownRuleset(request.ruleset, request.version)
    return { ok: false, faults: [wrong("RULESET_UNKNOWN", "ruleset", message)] }
  }
  try {
    return { ok: true, answer: answerEvaluation(found, request.set, request.choices, request.draft) }
  } catch (error) {
    if (error instanceof ScoringFaultError) return { ok: false, faults: error.faults }
    throw error
  }
}
