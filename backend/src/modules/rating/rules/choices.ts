import { fromHundredths, toHundredths } from "./points"
import type { Choices } from "./ruleset"
import { ScoringFaultError, type ScoringFault } from "./scoring-fault"
import type { LadderCriterion, Sheet } from "./sheet"

/** Chosen points per criterion in sheet order, in hundredths; null where nothing is chosen yet. */
export type ChosenPoints = readonly (number | null)[]

function show(hundredths: number): string {
  return fromHundredths(hundredths).toLocaleString("vi-VN")
}

function missing({ code, source }: LadderCriterion): ScoringFault {
  return {
    code: "CRITERION_MISSING",
    field: `choices.${code}`,
    message: `Chưa chấm tiêu chí ${code} «${source.title}».`,
  }
}

function offLadder({ code, source, ladder }: LadderCriterion, points: number): ScoringFault {
  return {
    code: "CHOICE_NOT_ON_LADDER",
    field: `choices.${code}`,
    message: `Tiêu chí ${code} «${source.title}» không có mức ${points} điểm. Chọn một trong: ${ladder.map(show).join("; ")}.`,
  }
}

function unknownCriteria(sheet: Sheet, choices: Choices): ScoringFault[] {
  return Object.keys(choices)
    .filter((code) => !sheet.byCode.has(code))
    .map((code) => ({
      code: "CRITERION_UNKNOWN",
      field: `choices.${code.slice(0, 40)}`,
      message: `Phiếu chấm bộ ${sheet.setNo} không có tiêu chí «${code.slice(0, 40)}».`,
    }))
}

/**
 * Reads choices against the sheet.
 * @param allowMissing a draft may leave criteria open
 * @throws ScoringFaultError with every unknown, missing or impossible choice
 */
export function readChoices(sheet: Sheet, choices: Choices, allowMissing: boolean): ChosenPoints {
  const faults = unknownCriteria(sheet, choices)
  const chosen = sheet.criteria.map((criterion) => {
    const points = Object.hasOwn(choices, criterion.code) ? choices[criterion.code] : undefined
    if (points === undefined) {
      if (!allowMissing) faults.push(missing(criterion))
      return null
    }
    const hundredths = toHundredths(points)
    const isOnLadder = fromHundredths(hundredths) === points && criterion.ladder.includes(hundredths)
    if (!isOnLadder) faults.push(offLadder(criterion, points))
    return hundredths
  })
  if (faults.length > 0) throw new ScoringFaultError(faults)
  return chosen
}
