import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { closeInspectionBody, type InspectionDetail } from "../../../../../../contract"
import { requireOffice } from "../../../../../../dossiers/officer"
import { readInspection } from "../../../../../../inspections/read"
import { readDatabase } from "../../../../../../lib/database"
import { today } from "../../../../../../lib/local-day"
import { readBody } from "../../../../../../lib/read-body"
import { closeInspectionWorkflow } from "../../../../../../workflows/inspection/close-inspection"

/** POST /admin/ocop/inspections/{id}/close: cancelled, or the proposal dismissed. Answers the inspection as it is then. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<InspectionDetail>,
): Promise<void> {
  const { id: actorId } = await requireOffice(req)
  const inspectionId = req.params.id ?? ""
  const body = readBody(closeInspectionBody, req.body)
  await closeInspectionWorkflow(req.scope).run({ input: { ...body, inspectionId, actorId } })
  res.json(await readInspection(readDatabase(req.scope), inspectionId, today()))
}
