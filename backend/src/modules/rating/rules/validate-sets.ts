import type { ProductSetSheet } from "../../../contract"
import { checkCriterion } from "./validate-criterion"
import { sumPoints, toHundredths } from "./points"
import type { Ruleset, SheetPart } from "./ruleset"
import type { RulesetFault } from "./validate-ruleset"

function* repeated<T>(values: readonly T[], path: string, what: string): Generator<RulesetFault> {
  const seen = new Set<T>()
  for (const value of values) {
    if (seen.has(value)) {
      yield { code: "CODE_REPEATED", path, message: `${what} «${String(value)}» có hai lần.` }
    }
    seen.add(value)
  }
}

function sumFault(code: string, path: string, sum: number, max: number): RulesetFault[] {
  if (toHundredths(sum) === toHundredths(max)) return []
  return [{ code, path, message: `Tổng các mục là ${sum} điểm, phải bằng ${max} điểm.` }]
}

function* checkPart(set: string, part: SheetPart): Generator<RulesetFault> {
  const at = `${set}.${part.code}`
  yield* sumFault("GROUP_SUM", at, sumPoints(part.groups.map(({ max }) => max)), part.max)
  for (const group of part.groups) {
    const path = `${at}.${group.code}`
    yield* sumFault("CRITERION_SUM", path, sumPoints(group.criteria.map(({ max }) => max)), group.max)
    const headings = new Set((group.headings ?? []).map(({ code }) => code))
    for (const criterion of group.criteria) {
      if (criterion.parent !== undefined && !headings.has(criterion.parent)) {
        yield {
          code: "PARENT_UNKNOWN",
          path: `${set}.${criterion.code}`,
          message: `Mục cha «${criterion.parent}» không có trong nhóm ${group.code}.`,
        }
      }
      yield* checkCriterion(set, criterion)
    }
  }
}

function* checkSheet({ partMaxima }: Ruleset, set: ProductSetSheet): Generator<RulesetFault> {
  if (set.parts === null) return
  const path = `sets.${set.no}`
  if (set.parts.map(({ code }) => code).join() !== "A,B,C") {
    yield { code: "PARTS_INCOMPLETE", path, message: "Phiếu chấm cần đúng ba phần A, B, C theo thứ tự." }
  }
  for (const part of set.parts) {
    const max = partMaxima[part.code]
    if (toHundredths(part.max) !== toHundredths(max)) {
      yield {
        code: "PART_SUM",
        path: `${path}.${part.code}`,
        message: `Phần ${part.code} ghi ${part.max} điểm, bộ tiêu chí quy định ${max} điểm.`,
      }
    }
    yield* checkPart(path, part)
  }
  const groups = set.parts.flatMap((part) => part.groups)
  yield* repeated(
    groups.map(({ code }) => code),
    path,
    "Mã nhóm tiêu chí",
  )
  yield* repeated(
    groups.flatMap(({ criteria }) => criteria.map(({ code }) => code)),
    path,
    "Mã tiêu chí",
  )
}

function* checkPlace({ industries }: Ruleset, set: ProductSetSheet): Generator<RulesetFault> {
  const industry = industries.find(({ code }) => code === set.industry)
  const path = `sets.${set.no}`
  if (industry === undefined) {
    yield { code: "INDUSTRY_UNKNOWN", path, message: `Không có ngành «${set.industry}».` }
    return
  }
  const codes = industry.groups?.map(({ code }) => code) ?? null
  if (codes === null ? set.group !== null : set.group === null || !codes.includes(set.group)) {
    yield {
      code: "GROUP_UNKNOWN",
      path,
      message: `Ngành ${industry.code} không có nhóm «${set.group ?? ""}».`,
    }
  }
}

/** Sets and their sheets: sums, ladders, minima, unique codes, places in the classification. */
export function checkSets(ruleset: Ruleset): RulesetFault[] {
  const sets = ruleset.sets ?? []
  return [
    ...repeated(
      ruleset.industries.map(({ code }) => code),
      "industries",
      "Mã ngành",
    ),
    ...repeated(
      sets.map(({ no }) => no),
      "sets",
      "Số bộ sản phẩm",
    ),
    ...sets.flatMap((set) => [...checkPlace(ruleset, set), ...checkSheet(ruleset, set)]),
  ]
}
