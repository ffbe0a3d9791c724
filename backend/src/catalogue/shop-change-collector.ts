import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readDatabase } from "../lib/database"
import { recordShopChangeWorkflow } from "../workflows/catalogue/workflows/record-shop-change"
import { handlesToKeep, productsBehind, tagsOfProducts } from "./changed-products"
import { catalogueSnapshot } from "./snapshot"

/** One order or one saved form is a burst of events; they become one outbox row. */
const GATHER_MS = 150

let gathered = new Set<string>()
let pending: Promise<void> | null = null

async function record(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  const snapshot = await catalogueSnapshot(container)
  const changed = await productsBehind(readDatabase(container), ids)
  await recordShopChangeWorkflow(container).run({
    input: { tags: tagsOfProducts(changed, snapshot), handles: handlesToKeep(changed, snapshot) },
  })
}

/**
 * Notes the ids of one Medusa event and records all that arrive within a moment as one change.
 * Resolves when the change is recorded; a failure is logged and rejects, so that a durable event bus
 * delivers the event again.
 */
export function collectShopChange(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  for (const id of ids) gathered.add(id)
  pending ??= new Promise((resolve) => setTimeout(resolve, GATHER_MS)).then(async () => {
    const all = [...gathered]
    gathered = new Set()
    pending = null
    try {
      await record(container, all)
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`Shop change not recorded: ${error instanceof Error ? error.message : String(error)}`)
      throw error
    }
  })
  return pending
}
