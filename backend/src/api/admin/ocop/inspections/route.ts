import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  inspectionKind,
  inspectionState,
  planInspectionsBody,
  type InspectionsPage,
  type PlannedInspections,
} from "../../../../contract"
import { requireOffice } from "../../../../dossiers/officer"
import { listInspections } from "../../../../inspections/read"
import { readDatabase } from "../../../../lib/database"
import { today } from "../../../../lib/local-day"
import { booleanParam, choicesParam, intParam, refuseUnknownParams } from "../../../../lib/query-params"
import { readBody } from "../../../../lib/read-body"
import { planInspectionsWorkflow } from "../../../../workflows/inspection/plan-inspections"

/** GET /admin/ocop/inspections?state=&kind=&overdue=&page=&page_size=. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<InspectionsPage>,
): Promise<void> {
  await requireOffice(req)
  refuseUnknownParams(req.query, ["state", "kind", "overdue", "page", "page_size"])
  res.json(
    await listInspections(readDatabase(req.scope), today(), {
      states: choicesParam(req.query, "state", inspectionState.options, "BAD_STATE"),
      kinds: choicesParam(req.query, "kind", inspectionKind.options, "BAD_KIND"),
      overdueOnly: booleanParam(req.query, "overdue"),
      page: intParam(req.query, "page", { min: 1, max: 10_000 }, "BAD_PAGE") ?? 1,
      pageSize: intParam(req.query, "page_size", { min: 1, max: 200 }, "BAD_PAGE_SIZE") ?? 50,
    }),
  )
}

/** POST /admin/ocop/inspections: a plan for one or many products. 201. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PlannedInspections>,
): Promise<void> {
  const { id: actorId } = await requireOffice(req)
  const body = readBody(planInspectionsBody, req.body)
  const { result } = await planInspectionsWorkflow(req.scope).run({ input: { ...body, actorId } })
  res.status(201).json(result)
}
