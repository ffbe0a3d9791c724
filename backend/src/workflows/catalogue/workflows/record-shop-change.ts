import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CacheTag } from "../../../contract"
import { keepHandlesStep, type KeptHandle } from "../steps/keep-handles"
import { recordOutboxEventStep } from "../steps/record-outbox-event"

export interface ShopChange {
  tags: CacheTag[]
  /** Handles the changed products bear or bore. */
  handles: KeptHandle[]
}

/**
 * Notes a change Medusa made to products, variants, prices or stock: keeps the handles and tells the
 * caches. Idempotent (a second event revalidates the same pages once more); both steps compensate.
 */
export const recordShopChangeWorkflow = createWorkflow("ocop-record-shop-change", (change: ShopChange) => {
  keepHandlesStep(change.handles)
  const eventId = recordOutboxEventStep({ name: "shop.changed", tags: change.tags })
  return new WorkflowResponse(eventId)
})
