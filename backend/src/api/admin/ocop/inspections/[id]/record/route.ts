import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { recordInspectionBody, type InspectionDetail } from "../../../../../../contract"
import { requireOffice } from "../../../../../../dossiers/officer"
import { readInspection } from "../../../../../../inspections/read"
import { readDatabase } from "../../../../../../lib/database"
import { today } from "../../../../../../lib/local-day"
import { readBody } from "../../../../../../lib/read-body"
import { recordInspectionWorkflow } from "../../../../../../workflows/inspection/record-inspection"

/** POST /admin/ocop/inspections/{id}/record: what was looked at and found. Answers the inspection as it is then. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<InspectionDetail>,
): Promise<void> {
  const { id: actorId } = await requireOffice(req)
  const inspectionId = req.params.id ?? ""
  const body = readBody(recordInspectionBody, req.body)
  await recordInspectionWorkflow(req.scope).run({ input: { ...body, inspectionId, actorId } })
  res.json(await readInspection(readDatabase(req.scope), inspectionId, today()))
}
