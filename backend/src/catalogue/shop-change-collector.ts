import type { MedusaContainer } from "@medusajs/framework/types"
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
 * Resolves when the change is recorded; a failure rejects, so that the event bus logs it and, where it is
 * durable, delivers the event again.
 */
export function collectShopChange(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  for (const id of ids) gathered.add(id)
  pending ??= new Promise((resolve) => setTimeout(resolve, GATHER_MS)).then(async () => {
    const all = [...gathered]
    gathered = new Set()
    pending = null
    await record(container, all)
  })
  return pending
}
