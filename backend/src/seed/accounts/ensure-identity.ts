import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { registerIdentityWorkflow } from "../../workflows/seed/register-identity"
import type { DemoAccount } from "./demo-accounts"

const PROVIDER = "emailpass"

/** The identity the account signs in with; its password is made to be the one that is printed. */
export async function ensureIdentity(
  container: MedusaContainer,
  { email, password }: DemoAccount,
): Promise<AuthIdentityDTO> {
  const auth = container.resolve(Modules.AUTH)
  const [known] = await auth.listProviderIdentities({ entity_id: email, provider: PROVIDER })
  if (!known) {
    const { result: id } = await registerIdentityWorkflow(container).run({ input: { email, password } })
    return auth.retrieveAuthIdentity(id)
  }
  const { success } = await auth.authenticate(PROVIDER, { body: { email, password } })
  if (!success) await auth.updateProvider(PROVIDER, { entity_id: email, password })
  if (!known.auth_identity_id) throw new Error(`${email}: sign-in without an identity`)
  return auth.retrieveAuthIdentity(known.auth_identity_id)
}
