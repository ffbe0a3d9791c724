import { toHundredths } from "./points"
import type { SheetCriterion, SheetOption } from "./ruleset"
import type { RulesetFault } from "./validate-ruleset"

function* checkLadder(path: string, options: readonly SheetOption[]): Generator<RulesetFault> {
  for (const [index, option] of options.entries()) {
    const before = options[index - 1]
    if (before !== undefined && option.points < before.points) {
      yield {
        code: "OPTIONS_DISORDERED",
        path,
        message: `Lựa chọn ${option.points} điểm đứng sau lựa chọn ${before.points} điểm: xếp từ thấp lên cao.`,
      }
    }
  }
}

/** A minimum for more stars never asks for fewer points; one star has one minimum. */
function* checkMinima(path: string, options: readonly SheetOption[]): Generator<RulesetFault> {
  const minima = options
    .flatMap(({ minimumFor, points }) => (minimumFor === undefined ? [] : [{ star: minimumFor, points }]))
    .sort((a, b) => a.star - b.star)
  for (const [index, minimum] of minima.entries()) {
    const before = minima[index - 1]
    if (before === undefined) continue
    const isTwice = before.star === minimum.star && before.points !== minimum.points
    if (isTwice || minimum.points < before.points) {
      yield {
        code: isTwice ? "MINIMUM_REPEATED" : "MINIMUM_DISORDERED",
        path,
        message: `Mức tối thiểu ${minimum.star} sao là ${minimum.points} điểm, mức ${before.star} sao là ${before.points} điểm.`,
      }
    }
  }
}

/** Ladder, maximum, minima and cases of one criterion; `set` is the path of its set. */
export function* checkCriterion(set: string, criterion: SheetCriterion): Generator<RulesetFault> {
  const { options, max } = criterion
  const path = `${set}.${criterion.code}`
  const cases: readonly (string | undefined)[] = criterion.cases?.map(({ code }) => code) ?? [undefined]
  for (const one of cases) {
    const ladder = options.filter((option) => option.case === one)
    const best = Math.max(-1, ...ladder.map(({ points }) => points))
    if (toHundredths(best) !== toHundredths(max)) {
      yield {
        code: "BEST_OPTION",
        path,
        message: `Lựa chọn cao nhất${one === undefined ? "" : ` của trường hợp ${one}`} là ${Math.max(best, 0)} điểm, phải bằng điểm tối đa ${max}.`,
      }
    }
    yield* checkLadder(path, ladder)
  }
  for (const option of options) {
    if (!cases.includes(option.case)) {
      yield {
        code: "CASE_UNKNOWN",
        path,
        message: `Lựa chọn ${option.points} điểm ghi trường hợp «${option.case ?? ""}» không có trong tiêu chí.`,
      }
    }
  }
  yield* checkMinima(path, options)
}
