import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProducerMe } from "../../contract"
import { ApiFaultError } from "../../lib/api-fault"

interface RawMember {
  id: string
  email: string
  role: ProducerMe["role"]
  status: "invited" | "active" | "removed"
  producer: (ProducerMe["producer"] & { display_name: string; status: string }) | null
}

/**
 * The member a request acts for. Default deny: without a signed-in, active member of a producer that
 * is not closed every producer route answers 401, whatever its token says.
 */
export async function requireMember(req: AuthenticatedMedusaRequest): Promise<ProducerMe> {
  const denied = new ApiFaultError(401, {
    code: "SIGN_IN_REQUIRED",
    field: null,
    message: "Đăng nhập kênh nhà sản xuất để tiếp tục.",
  })
  const context = req.auth_context as AuthenticatedMedusaRequest["auth_context"] | undefined
  if (context?.actor_type !== "producer" || !context.actor_id) throw denied
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "producer_member",
    fields: [
      "id",
      "email",
      "role",
      "status",
      "producer.id",
      "producer.slug",
      "producer.display_name",
      "producer.kind",
      "producer.status",
    ],
    filters: { id: context.actor_id },
  })
  const member = data[0] as unknown as RawMember | undefined
  if (member?.status !== "active" || member.producer === null) throw denied
  if (member.producer.status === "closed" || member.producer.status === "suspended") throw denied
  const { id, slug, display_name, kind } = member.producer
  return { email: member.email, role: member.role, producer: { id, slug, name: display_name, kind } }
}
