import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RATING_MODULE } from "../../modules/rating"
import type RatingModuleService from "../../modules/rating/service"

interface NewIndustry {
  id: string
  code: string
  name: string
  slug: string
}

interface NewGroup extends NewIndustry {
  industry_id: string
}

interface NewSet {
  id: string
  no: number
  name: string
  slug: string
  lead_agencies: string[]
  sample_count: number
  group_id: string
}

export interface NewTaxonomy {
  industries: NewIndustry[]
  groups: NewGroup[]
  sets: NewSet[]
}

interface CreatedIds {
  industries: string[]
  groups: string[]
  sets: string[]
}

const createTaxonomyStep = createStep(
  "ocop-create-taxonomy",
  async ({ industries, groups, sets }: NewTaxonomy, { container }) => {
    const rating = container.resolve<RatingModuleService>(RATING_MODULE)
    await rating.createIndustries(industries)
    await rating.createProductGroups(groups)
    // A JSON column is typed as an object; a list of names is stored as it is.
    await rating.createProductSets(
      sets.map((set) => ({ ...set, lead_agencies: set.lead_agencies as unknown as Record<string, unknown> })),
    )
    const created: CreatedIds = {
      industries: industries.map(({ id }) => id),
      groups: groups.map(({ id }) => id),
      sets: sets.map(({ id }) => id),
    }
    return new StepResponse(created, created)
  },
  async (created, { container }) => {
    if (!created) return
    const rating = container.resolve<RatingModuleService>(RATING_MODULE)
    await rating.deleteProductSets(created.sets)
    await rating.deleteProductGroups(created.groups)
    await rating.deleteIndustries(created.industries)
  },
)

/** Adds industries, groups and sets of the law; compensated. */
export const createTaxonomyWorkflow = createWorkflow("ocop-create-taxonomy", (input: NewTaxonomy) => {
  createTaxonomyStep(input)
})
