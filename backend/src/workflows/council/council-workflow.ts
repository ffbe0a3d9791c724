import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"

/** A way to carry out one act of the council from a request. */
export type CouncilAct<Input, Output> = (container: MedusaContainer, input: Input) => Promise<Output>

/**
 * One act of the council as a workflow of one step that is one PostgreSQL transaction: whatever fails
 * leaves nothing behind, so the transaction itself is the compensation (docs/decisions/0003).
 */
export function councilWorkflow<Input extends object, Output>(
  name: string,
  act: (tx: Knex, input: Input) => Promise<Output>,
): CouncilAct<Input, Output> {
  const step = createStep(`${name}-transaction`, async (input: Input, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse({ value: await db.transaction((tx) => act(tx, input)) })
  })
  const workflow = createWorkflow(name, (input: WorkflowData<Input>) => new WorkflowResponse(step(input)))
  return async (container, input) => {
    const { result } = await workflow(container).run({ input })
    return result.value
  }
}
