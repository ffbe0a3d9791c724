import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createCustomerAccountWorkflow,
  createUserAccountWorkflow,
  setAuthAppMetadataWorkflow,
} from "@medusajs/medusa/core-flows"
import { fold } from "../../lib/fold"
import { PRODUCER_MODULE } from "../../modules/producer"
import type ProducerModuleService from "../../modules/producer/service"
import { createProducerMemberWorkflow } from "../../workflows/seed/create-producer-member"

/** The producer the demo producer account acts for; sells two well-known products. */
const DEMO_PRODUCER_NAME = "Công ty TNHH đặc sản Phúc Trạch (tên mẫu)"

type ActorType = "customer" | "user" | "producer"

async function attach(
  container: MedusaContainer,
  identity: AuthIdentityDTO,
  actorType: ActorType,
  actorId: string,
): Promise<void> {
  await setAuthAppMetadataWorkflow(container).run({
    input: { authIdentityId: identity.id, actorType, value: actorId },
  })
}

function isAttached(identity: AuthIdentityDTO, actorType: ActorType): boolean {
  return typeof identity.app_metadata?.[`${actorType}_id`] === "string"
}

export async function ensureShopper(
  container: MedusaContainer,
  identity: AuthIdentityDTO,
  email: string,
): Promise<void> {
  if (isAttached(identity, "customer")) return
  const [known] = await container.resolve(Modules.CUSTOMER).listCustomers({ email, has_account: true })
  if (known) return attach(container, identity, "customer", known.id)
  await createCustomerAccountWorkflow(container).run({
    input: { authIdentityId: identity.id, customerData: { email, first_name: "Khách", last_name: "mẫu" } },
  })
}

export async function ensureOffice(
  container: MedusaContainer,
  identity: AuthIdentityDTO,
  email: string,
): Promise<void> {
  if (isAttached(identity, "user")) return
  const [known] = await container.resolve(Modules.USER).listUsers({ email })
  if (known) return attach(container, identity, "user", known.id)
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: identity.id, userData: { email, first_name: "Văn phòng", last_name: "mẫu" } },
  })
}

export async function ensureProducerMember(
  container: MedusaContainer,
  identity: AuthIdentityDTO,
  email: string,
): Promise<void> {
  if (isAttached(identity, "producer")) return
  const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const [known] = await producers.listProducerMembers({ email })
  if (known) return attach(container, identity, "producer", known.id)
  const [producer] = await producers.listProducers({ folded_name: fold(DEMO_PRODUCER_NAME) })
  if (!producer) throw new Error(`Không thấy chủ thể mẫu «${DEMO_PRODUCER_NAME}»`)
  const { result: memberId } = await createProducerMemberWorkflow(container).run({
    input: { email, producer_id: producer.id },
  })
  await attach(container, identity, "producer", memberId)
}
