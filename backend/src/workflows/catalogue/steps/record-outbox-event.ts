import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CacheTag } from "../../../contract"
import { OUTBOX_MODULE } from "../../../modules/outbox"
import type OutboxModuleService from "../../../modules/outbox/service"

export interface OutboxEventInput {
  name: string
  tags: CacheTag[]
}

/** Writes one event for the dispatcher. Compensated: the event is deleted. */
export const recordOutboxEventStep = createStep(
  "ocop-record-outbox-event",
  async ({ name, tags }: OutboxEventInput, { container }) => {
    const outbox: OutboxModuleService = container.resolve(OUTBOX_MODULE)
    const event = await outbox.createOutboxEvents({ name, payload: { tags } })
    return new StepResponse(event.id, event.id)
  },
  async (id, { container }) => {
    if (id === undefined) return
    const outbox: OutboxModuleService = container.resolve(OUTBOX_MODULE)
    await outbox.deleteOutboxEvents(id)
  },
)
