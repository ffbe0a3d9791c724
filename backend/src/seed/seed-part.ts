import type { MedusaContainer } from "@medusajs/framework/types"

export interface SeedContext {
  container: MedusaContainer
  /** Where generated workbooks, accounts and storefront settings go; never in the repository. */
  dataDir: string
  /** Whether accounts that anybody may use are created. */
  withDemoAccounts: boolean
}

/**
 * One part of the seed. `run` looks at what is there and adds only what is missing, so that it may
 * be repeated, also after having been killed half-way; it answers with a short count for the log.
 */
export interface SeedPart {
  title: string
  run(context: SeedContext): Promise<string>
}
