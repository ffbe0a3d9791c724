import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CommuneOfficerUpdate } from "../../contract"
import { readCommuneOfficers, setCommuneOfficer } from "../../dossiers/office/commune-officers"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const setCommuneOfficerStep = createStep(
  "set-commune-officer-in-transaction",
  async (input: CommuneOfficerUpdate, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const officers = await db.transaction(async (tx) => {
      await setCommuneOfficer(tx, input)
      return readCommuneOfficers(tx)
    })
    return new StepResponse(officers)
  },
)

/** Sets the communes one user acts for; idempotent. See `setCommuneOfficer`. */
export const setCommuneOfficerWorkflow = createWorkflow(
  "set-commune-officer",
  (input: CommuneOfficerUpdate) => {
    return new WorkflowResponse(setCommuneOfficerStep(input))
  },
)
