import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { boardRows } from "../../../../../dossiers/office/board"
import { readBoardFilters } from "../../../../../dossiers/office/board-filters"
import { BOARD_COLUMNS } from "../../../../../dossiers/office/board-sheet"
import { officerOf } from "../../../../../dossiers/officer"
import { readDatabase } from "../../../../../lib/database"
import { today } from "../../../../../lib/local-day"
import { sendWorkbook } from "../../send-workbook"

/** GET /admin/ocop/dossiers/export: the board under the same filters, as a workbook. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const filters = readBoardFilters(req.query)
  const rows = await boardRows(readDatabase(req.scope).knex, await officerOf(req), filters, today())
  await sendWorkbook(res, `ho-so-ocop-${today()}.xlsx`, "Hồ sơ", BOARD_COLUMNS, rows)
}
