import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "../../../lib/actor"
import { requireMember } from "../member"

/** The producer a request acts for, and the member who acts. @throws ApiFaultError 401 */
export async function producerActor(
  req: AuthenticatedMedusaRequest,
): Promise<{ producerId: string; actor: Actor }> {
  const { producer } = await requireMember(req)
  return { producerId: producer.id, actor: { id: req.auth_context.actor_id, role: "producer" } }
}
