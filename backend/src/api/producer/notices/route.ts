import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { NoticesPage } from "../../../contract"
import { noticesPageFor } from "../../notices-page"
import { requireMember } from "../member"

/** GET /producer/notices: the producer's own notices, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<NoticesPage>): Promise<void> {
  const { producer } = await requireMember(req)
  res.setHeader("cache-control", "no-store")
  res.json(await noticesPageFor(req, { kind: "producer", producerId: producer.id }))
}
