import type { DossierContent } from "../../contract"
import { fromHundredths } from "../../modules/rating/rules/points"
import type { Ruleset } from "../../modules/rating/rules/ruleset"
import { sheetOf } from "../../modules/rating/rules/sheet"

/**
 * What of an earlier dossier's content still holds under a ruleset and set: everything written, and the
 * choices whose criterion and points are on today's sheet. «What changed» starts blank.
 */
export function carryOver(content: DossierContent, ruleset: Ruleset, setNo: number | null): DossierContent {
  const known = ruleset.sets?.find(({ no }) => no === setNo)
  const sheet = known?.parts ? sheetOf(ruleset, known.no) : null
  const choices = Object.entries(content.choices).filter(([code, points]) =>
    sheet?.byCode.get(code)?.ladder.some((rung) => fromHundredths(rung) === points),
  )
  const descriptions = Object.entries(content.descriptions).filter(([code]) => sheet?.byCode.has(code))
  return {
    registration: content.registration,
    selfReport: { ...content.selfReport, changes: "" },
    choices: Object.fromEntries(choices),
    descriptions: Object.fromEntries(descriptions),
  }
}
