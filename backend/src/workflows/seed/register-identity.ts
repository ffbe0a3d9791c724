import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

interface Credentials {
  email: string
  password: string
}

const registerIdentityStep = createStep(
  "ocop-register-identity",
  async ({ email, password }: Credentials, { container }) => {
    const { authIdentity, error } = await container
      .resolve(Modules.AUTH)
      .register("emailpass", { body: { email, password } })
    if (!authIdentity)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, error ?? `not registered: ${email}`)
    return new StepResponse(authIdentity.id, authIdentity.id)
  },
  async (id, { container }) => {
    if (id !== undefined) await container.resolve(Modules.AUTH).deleteAuthIdentities([id])
  },
)

/** Registers an e-mail and password to sign in with; answers the auth identity's id. Compensated. */
export const registerIdentityWorkflow = createWorkflow("ocop-register-identity", (input: Credentials) => {
  return new WorkflowResponse(registerIdentityStep(input))
})
