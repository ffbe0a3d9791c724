import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DossierBoard } from "../../../../contract"
import { dossierBoardOf } from "../../../../dossiers/office/board"
import { readBoardFilters, readBoardPage } from "../../../../dossiers/office/board-filters"
import { officerOf } from "../../../../dossiers/officer"
import { readDatabase } from "../../../../lib/database"
import { today } from "../../../../lib/local-day"

/** GET /admin/ocop/dossiers: the board; a commune's officer sees that commune's. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<DossierBoard>): Promise<void> {
  const filters = readBoardFilters(req.query, ["page", "size"])
  const { knex } = readDatabase(req.scope)
  res.json(await dossierBoardOf(knex, await officerOf(req), filters, readBoardPage(req.query), today()))
}
