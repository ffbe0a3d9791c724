import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducerMe } from "../../../contract"
import { requireMember } from "../member"

/** GET /producer/me */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ProducerMe>): Promise<void> {
  res.setHeader("cache-control", "no-store")
  res.json(await requireMember(req))
}
