import type { RulesetDetails } from "@ocop/backend/contract"
import { foldName } from "@/lib/format"
import { setPath } from "./set-address"
import { everydayWords } from "./set-words"

export interface SetEntry {
  no: number
  name: string
  /** Name of its product group; empty where it only repeats the industry or the set. */
  group: string
  /** Everyday names of such goods. */
  examples: string
  path: string
}

export interface IndustrySets {
  code: string
  name: string
  sets: SetEntry[]
}

type Listed = Pick<RulesetDetails, "code" | "industries" | "sets">

/** The sets that can be scored, under their industries, both in the order of the ruleset. */
export function setsByIndustry({ code, industries, sets }: Listed): IndustrySets[] {
  return industries
    .map((industry) => ({
      code: industry.code,
      name: industry.name,
      sets: (sets ?? [])
        .filter((set) => set.industry === industry.code && set.isScorable)
        .map((set) => {
          const group = industry.groups?.find((each) => each.code === set.group)?.name ?? ""
          return {
            no: set.no,
            name: set.name,
            group: [industry.name, set.name].includes(group) ? "" : group,
            examples: everydayWords(code, set.no),
            path: setPath(set),
          }
        }),
    }))
    .filter((industry) => industry.sets.length > 0)
}

/**
 * Narrows the list to sets whose number is typed, or in whose name, group, industry or everyday names
 * every typed word begins a word; case, diacritics and punctuation do not count.
 */
export function findSets(industries: readonly IndustrySets[], typed: string): IndustrySets[] {
  const words = bare(typed).split(" ").filter(Boolean)
  if (words.length === 0) return [...industries]
  return industries
    .map((industry) => ({
      ...industry,
      sets: industry.sets.filter(({ no, name, group, examples }) => {
        const text = ` ${bare(`${no} ${name} ${group} ${examples} ${industry.name}`)}`
        return words.every((word) => text.includes(` ${word}`))
      }),
    }))
    .filter(({ sets }) => sets.length > 0)
}

function bare(text: string): string {
  return foldName(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
}
