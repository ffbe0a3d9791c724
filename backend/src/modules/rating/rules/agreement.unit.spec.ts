import fs from "node:fs"
import path from "node:path"
import { fold } from "../../../lib/fold"
import { bundledRuleset } from "./bundled-rulesets"
import type { SheetPart } from "./ruleset"

/**
 * Our 26 sets against the shared transcription of Phụ lục II, criterion by criterion. The file is not
 * part of the repository; where it is absent, counts, sums and the hash in `ruleset-data.unit.spec.ts`
 * hold what was agreed.
 */
const FILE = path.resolve(__dirname, "../../../../../../shared/domain/ocop_criteria_qd26_2026.json")

interface SharedOption {
  score: number
  label: string
  min_for_star: number | null
}
interface SharedGroup {
  code: string
  title: string
  max: number
  criteria: { code: string; parent: string | null; title: string; max: number; options: SharedOption[] }[]
}
interface SharedSet {
  no: number
  name: string
  industry_code: string
  industry: string
  group: string
  lead_agencies: string[]
  requires_sample_products: number
  disqualify_rule: string | null
  sections: { code: string; title: string; max: number; groups: SharedGroup[] }[]
}

const law = bundledRuleset("26/2026")

function ourFacts(parts: readonly SheetPart[]) {
  return parts.map(({ code, title, max, groups }) => ({
    code,
    title,
    max,
    groups: groups.map((group) => ({
      code: group.code,
      max: group.max,
      criteria: group.criteria.map((criterion) => ({
        code: criterion.code,
        parent: criterion.parent ?? null,
        max: criterion.max,
        options: criterion.options.map(({ points, minimumFor }) => ({ points, minimum: minimumFor ?? null })),
      })),
    })),
  }))
}

function sharedFacts(set: SharedSet) {
  return set.sections.map(({ code, title, max, groups }) => ({
    code,
    title,
    max,
    groups: groups.map((group) => ({
      code: group.code,
      max: group.max,
      criteria: group.criteria.map((criterion) => ({
        code: criterion.code,
        parent: criterion.parent,
        max: criterion.max,
        options: criterion.options.map(({ score, min_for_star }) => ({
          points: score,
          minimum: min_for_star,
        })),
      })),
    })),
  }))
}

describe("26/2026 against the shared transcription", () => {
  const isPresent = fs.existsSync(FILE)
  const shared = isPresent ? (JSON.parse(fs.readFileSync(FILE, "utf8")) as { sets: SharedSet[] }).sets : []

  it("knows whether it compared: a shared folder without the file is a fault", () => {
    expect(isPresent).toBe(fs.existsSync(path.resolve(FILE, "../..")))
  })

  it.runIf(isPresent)("has the same 26 sets, agencies, samples and disqualifiers printed", () => {
    const groupName = (industry: string, group: string | null): string | undefined =>
      law.industries.find(({ code }) => code === industry)?.groups?.find(({ code }) => code === group)?.name
    expect(
      (law.sets ?? []).map((set) => ({
        no: set.no,
        name: set.name,
        industry: [set.industry, law.industries.find(({ code }) => code === set.industry)?.name],
        group: groupName(set.industry, set.group),
        agencies: set.leadAgencies,
        samples: set.sampleCount,
        hasDisqualifiers: set.disqualifiers !== null,
      })),
    ).toEqual(
      shared.map((set) => ({
        no: set.no,
        name: set.name,
        industry: [set.industry_code, set.industry],
        group: set.group,
        agencies: set.lead_agencies,
        samples: set.requires_sample_products,
        hasDisqualifiers: set.disqualify_rule !== null,
      })),
    )
  })

  it.runIf(isPresent)("agrees in every code, maximum, point and minimum", () => {
    expect(shared).toHaveLength(26)
    for (const set of shared) {
      const ours = law.sets?.find(({ no }) => no === set.no)?.parts ?? []
      expect(ourFacts(ours)).toEqual(sharedFacts(set))
    }
  })

  it.runIf(isPresent)(
    "uses the official titles, explanations in brackets apart, and its own descriptions",
    () => {
      const copied = new Set<string>()
      for (const set of shared) {
        const ourGroups = (law.sets?.find(({ no }) => no === set.no)?.parts ?? []).flatMap(
          ({ groups }) => groups,
        )
        const theirGroups = set.sections.flatMap(({ groups }) => groups)
        theirGroups.forEach((theirs, at) => {
          const ours = ourGroups[at]
          expect(fold(theirs.title).startsWith(fold(ours?.title ?? "?"))).toBe(true)
          theirs.criteria.forEach((criterion, index) => {
            const mine = ours?.criteria[index]
            expect(fold(criterion.title).startsWith(fold(mine?.title ?? "?"))).toBe(true)
            criterion.options.forEach(({ label }, place) => {
              // Terms of a few words have no other words; sentences do.
              if (label.length > 40 && mine?.options[place]?.text === label) copied.add(label)
            })
          })
        })
      }
      expect([...copied]).toEqual([])
    },
  )
})
