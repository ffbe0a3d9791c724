import { RATING_MODULE } from "../../modules/rating"
import type RatingModuleService from "../../modules/rating/service"
import { createTaxonomyWorkflow, type NewTaxonomy } from "../../workflows/seed/create-taxonomy"
import type { SeedPart } from "../seed-part"
import { groupIdOf, industryIdOf, readTaxonomyFile, setIdOf, type IndustryRecord } from "./taxonomy-file"

function toTaxonomy(industries: readonly IndustryRecord[]): NewTaxonomy {
  const taxonomy: NewTaxonomy = { industries: [], groups: [], sets: [] }
  for (const industry of industries) {
    const { code, name, slug } = industry
    taxonomy.industries.push({ id: industryIdOf(industry), code, name, slug })
    for (const group of industry.groups) {
      taxonomy.groups.push({
        id: groupIdOf(group),
        code: group.code,
        name: group.name,
        slug: group.slug,
        industry_id: industryIdOf(industry),
      })
      for (const set of group.sets) {
        taxonomy.sets.push({
          id: setIdOf(set),
          no: set.no,
          name: set.name,
          slug: set.slug,
          lead_agencies: set.leadAgencies,
          sample_count: set.sampleCount,
          group_id: groupIdOf(group),
        })
      }
    }
  }
  return taxonomy
}

export const seedTaxonomy: SeedPart = {
  title: "Ngành, nhóm, bộ sản phẩm",
  async run({ container }) {
    const rating = container.resolve<RatingModuleService>(RATING_MODULE)
    const { industries, groups, sets } = toTaxonomy(readTaxonomyFile())
    const known = new Set(
      (
        await Promise.all([
          rating.listIndustries({}, { select: ["id"] }),
          rating.listProductGroups({}, { select: ["id"] }),
          rating.listProductSets({}, { select: ["id"] }),
        ])
      ).flatMap((records) => records.map(({ id }) => id)),
    )
    const isMissing = ({ id }: { id: string }): boolean => !known.has(id)
    const missing = {
      industries: industries.filter(isMissing),
      groups: groups.filter(isMissing),
      sets: sets.filter(isMissing),
    }
    if (missing.industries.length + missing.groups.length + missing.sets.length > 0) {
      await createTaxonomyWorkflow(container).run({ input: missing })
    }
    return `${industries.length} ngành, ${groups.length} nhóm, ${sets.length} bộ`
  },
}
