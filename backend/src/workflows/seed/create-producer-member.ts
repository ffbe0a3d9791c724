import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_MODULE } from "../../modules/producer"
import type ProducerModuleService from "../../modules/producer/service"

interface NewProducerMember {
  email: string
  producer_id: string
}

const createProducerMemberStep = createStep(
  "ocop-create-producer-member",
  async (member: NewProducerMember, { container }) => {
    const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
    const created = await producers.createProducerMembers({ ...member, role: "owner", status: "active" })
    return new StepResponse(created.id, created.id)
  },
  async (id, { container }) => {
    if (id === undefined) return
    await container.resolve<ProducerModuleService>(PRODUCER_MODULE).deleteProducerMembers(id)
  },
)

/** Makes a person an active owner member of a producer; answers the member's id. Compensated. */
export const createProducerMemberWorkflow = createWorkflow(
  "ocop-create-producer-member",
  (input: NewProducerMember) => new WorkflowResponse(createProducerMemberStep(input)),
)
