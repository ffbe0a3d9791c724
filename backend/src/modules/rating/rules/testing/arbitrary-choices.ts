import fc from "fast-check"
import type { Choices, Ruleset, SheetCriterion } from "../ruleset"

/** Every criterion of a set, in the order of the sheet. */
export function criteriaOf(ruleset: Ruleset, setNo: number): SheetCriterion[] {
  const parts = ruleset.sets?.find(({ no }) => no === setNo)?.parts ?? []
  return parts.flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria))
}

/** Complete choices, one option of each criterion. */
export function arbitraryChoices(ruleset: Ruleset, setNo: number): fc.Arbitrary<Choices> {
  const criteria = criteriaOf(ruleset, setNo)
  const options = criteria.map(({ options }) => fc.constantFrom(...options.map(({ points }) => points)))
  return fc
    .tuple(...options)
    .map((points) => Object.fromEntries(criteria.map(({ code }, index) => [code, points[index] ?? 0])))
}

/** The best or the least option of every criterion. */
export function extremeChoices(ruleset: Ruleset, setNo: number, which: "best" | "least"): Choices {
  const pick = which === "best" ? Math.max : Math.min
  return Object.fromEntries(
    criteriaOf(ruleset, setNo).map(({ code, options }) => [
      code,
      pick(...options.map(({ points }) => points)),
    ]),
  )
}

/**
 * Small random rulesets with one set of 3–6 criteria, minima anywhere: small enough to try every
 * combination of choices. Part A holds all criteria but two, since each part needs one.
 */
export function arbitrarySmallRuleset(base: Ruleset): fc.Arbitrary<Ruleset> {
  const ladder = fc.uniqueArray(fc.integer({ min: 0, max: 24 }), { minLength: 2, maxLength: 3 })
  const criterion = fc.record({ ladder, minima: fc.uniqueArray(fc.constantFrom(3, 4, 5)) })
  return fc.array(criterion, { minLength: 3, maxLength: 6 }).map((drafts) => {
    const criteria = drafts.map(({ ladder: points, minima }, index) => {
      const sorted = [...points].map((each) => each / 2).sort((a, b) => a - b)
      const stars = [...minima].sort()
      return {
        code: `${index + 1}`,
        title: `Tiêu chí ${index + 1}`,
        max: sorted.at(-1) ?? 0,
        options: sorted.map((each, at) => {
          const star = stars[at]
          return {
            points: each,
            text: `Mức ${each}`,
            ...(star === 3 || star === 4 || star === 5 ? { minimumFor: star } : {}),
          }
        }),
      }
    })
    const codes = ["A", "B", "C"] as const
    const shares = [criteria.slice(0, -2), criteria.slice(-2, -1), criteria.slice(-1)]
    const sum = (list: readonly { max: number }[]): number => list.reduce((all, { max }) => all + max, 0)
    const parts = codes.map((code, index) => {
      const share = shares[index] ?? []
      const group = { code: `g${code}`, title: "Nhóm", max: sum(share), criteria: share }
      return { code, title: `Phần ${code}`, max: sum(share), groups: [group] }
    })
    const total = sum(criteria)
    const [a, b, c] = parts.map(({ max }) => max)
    return {
      ...base,
      partMaxima: { A: a ?? 0, B: b ?? 0, C: c ?? 0 },
      bands: [0, 0.3, 0.5, 0.7, 0.9].map((share, index) => ({
        stars: index + 1,
        min: Math.floor(total * share * 100) / 100,
      })),
      industries: [{ code: "I", name: "Ngành", groups: null }],
      doubts: [],
      sets: [
        {
          no: 1,
          name: "Bộ nhỏ",
          industry: "I",
          group: null,
          leadAgencies: ["Cơ quan"],
          sampleCount: 0,
          disqualifiers: null,
          parts,
        },
      ],
    }
  })
}
