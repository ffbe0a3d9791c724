import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { markNoticeReadWorkflow } from "../../../../../workflows/notice/mark-read"
import { noticeNotFound } from "../../../../notices-page"
import { requireMember } from "../../../member"

/** POST /producer/notices/{id}/read. Idempotent; another producer's notice is unknown. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { producer } = await requireMember(req)
  const input = { id: req.params.id ?? "", reader: { kind: "producer" as const, producerId: producer.id } }
  const { result } = await markNoticeReadWorkflow(req.scope).run({ input })
  if (!result) throw noticeNotFound()
  res.status(204).end()
}
