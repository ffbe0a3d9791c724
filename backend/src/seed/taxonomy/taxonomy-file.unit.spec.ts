import { readTaxonomyFile } from "./taxonomy-file"

const industries = readTaxonomyFile()
const groups = industries.flatMap((industry) => industry.groups)
const sets = groups.flatMap((group) => group.sets)

describe("data/rating/taxonomy.json", () => {
  it("has 6 industries, 17 groups and the sets 1 to 26 in order", () => {
    expect([industries.length, groups.length]).toEqual([6, 17])
    expect(sets.map((set) => set.no)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1))
  })

  it("spreads the sets over the industries as the law does", () => {
    expect(industries.map((industry) => industry.groups.flatMap((group) => group.sets).length)).toEqual([
      13, 4, 3, 2, 3, 1,
    ])
  })

  it("gives every level unique ASCII slugs", () => {
    for (const level of [industries, groups, sets]) {
      expect(new Set(level.map((each) => each.slug)).size).toBe(level.length)
      for (const { slug } of level) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })

  it("names a lead agency for each set, and no sample product for tourism", () => {
    for (const set of sets) {
      expect(set.leadAgencies.length).toBeGreaterThan(0)
      expect(set.sampleCount).toBe(set.no === 26 ? 0 : 5)
    }
  })
})
