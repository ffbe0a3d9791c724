import { readDataFile } from "../../config/data-files"

export interface LabelFact {
  name: string
  value: string
  /** True for warnings the label must bring out. */
  emphasis: boolean
}

/** What a shop page of one kind of product says; prices are integer đồng, tax included. */
export interface ListingType {
  key: string
  label: string
  /** Name of a drawing of the storefront. */
  picture: string
  gift: boolean
  variants: { title: string; priceVnd: number }[]
  labelFacts: LabelFact[]
  description: string
}

export function readListingTypes(): Map<string, ListingType> {
  const { types } = readDataFile<{ types: ListingType[] }>("listings/types.json")
  return new Map(types.map((type) => [type.key, type]))
}

/** Stories by product name. */
export function readStories(): Map<string, string> {
  const { stories } = readDataFile<{ stories: Record<string, string> }>("listings/stories.json")
  return new Map(Object.entries(stories))
}
