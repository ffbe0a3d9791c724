import { readRegistryFiles } from "../registry/registry-file"
import { readListingTypes, readStories } from "./listing-file"
import { planListing, type PlannedListing } from "./plan-listing"

/** The demo listing of every product of the seed's register. */
export function planListings(): PlannedListing[] {
  const [types, stories] = [readListingTypes(), readStories()]
  return readRegistryFiles().map((product) => {
    const type = types.get(product.type)
    if (!type) throw new Error(`listings/types.json: no type «${product.type}» for ${product.id}`)
    return planListing(product, type, stories.get(product.name) ?? null)
  })
}
