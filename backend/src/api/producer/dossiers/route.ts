import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { dossierCreate, type DossierDetail, type DossierSummary } from "../../../contract"
import { ownDossier } from "../../../dossiers/own-dossier"
import { presentDossier, presentSummary } from "../../../dossiers/read/present-dossier"
import { readDatabase } from "../../../lib/database"
import { today } from "../../../lib/local-day"
import { readBody } from "../../../lib/read-body"
import { loadWorkingCalendar } from "../../../modules/calendar/queries/calendar-days"
import { loadDossiersOf } from "../../../modules/dossier/queries/dossier-records"
import { openDossierWorkflow } from "../../../workflows/dossier/open-dossier"
import { producerActor } from "./producer-actor"

/** GET /producer/dossiers: the producer's dossiers, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ dossiers: DossierSummary[] }>,
): Promise<void> {
  const { producerId } = await producerActor(req)
  const { knex } = readDatabase(req.scope)
  const calendar = await loadWorkingCalendar(knex)
  const dossiers = await loadDossiersOf(knex, producerId)
  res.setHeader("cache-control", "no-store")
  res.json({ dossiers: dossiers.map((dossier) => presentSummary(dossier, today(), calendar)) })
}

/** POST /producer/dossiers: opens one. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DossierDetail>,
): Promise<void> {
  const { producerId, actor } = await producerActor(req)
  const request = readBody(dossierCreate, req.body)
  const { result: id } = await openDossierWorkflow(req.scope).run({ input: { producerId, actor, request } })
  const { knex } = readDatabase(req.scope)
  res.status(201).json(await presentDossier(knex, await ownDossier(knex, id, producerId), today()))
}
