import type { MedusaContainer } from "@medusajs/framework/types"

export interface SeedContext {
  container: MedusaContainer
  /** Where generated workbooks, accounts and storefront settings go; never in the repository. */
  dataDir: string
  /** Whether sample products, listings, NTM recognitions and accounts are put in. */
  withSamples: boolean
}

/**
 * One part of the seed. `run` looks at what is there and adds only what is missing, so that it may
 * be repeated, also after having been killed half-way; it answers with a short count for the log.
 */
export interface SeedPart {
  title: string
  /** Left out where an office begins with its own data. */
  isSample?: boolean
  /** Facts of law: also brought to databases that were seeded by an older release. */
  isFact?: boolean
  run(context: SeedContext): Promise<string>
}
