import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireOffice } from "../../../../../../dossiers/officer"
import { markNoticeReadWorkflow } from "../../../../../../workflows/notice/mark-read"
import { noticeNotFound } from "../../../../../notices-page"

/** POST /admin/ocop/notices/{id}/read. Idempotent. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await requireOffice(req)
  const input = { id: req.params.id ?? "", reader: { kind: "office" as const } }
  const { result } = await markNoticeReadWorkflow(req.scope).run({ input })
  if (!result) throw noticeNotFound()
  res.status(204).end()
}
