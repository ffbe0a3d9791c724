import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { catalogueSnapshot } from "../../../../catalogue/snapshot"
import type { AdminRegisterPage } from "../../../../contract"
import { readDatabase } from "../../../../lib/database"
import { correctionCounts } from "../../../../register/certificate-history"
import { readRegisterFilters } from "../../../../register/register-filters"
import { pageOf, registerLines, registerRow } from "../../../../register/register-rows"

/** The register as the public sees it, with ids and the number of corrections of each record. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminRegisterPage>): Promise<void> {
  const snapshot = await catalogueSnapshot(req.scope, { live: true })
  const filters = readRegisterFilters(req.query, snapshot)
  const lines = registerLines(snapshot, filters)
  const shown = pageOf(lines, filters)
  const corrections = await correctionCounts(
    readDatabase(req.scope),
    shown.map(({ certificate }) => certificate.id),
  )
  res.json({
    as_of: filters.asOf,
    total: lines.length,
    page: filters.page,
    page_size: filters.pageSize,
    items: shown.map((line) => ({
      ...registerRow(snapshot, line, filters.asOf),
      id: line.certificate.id,
      product_id: line.product.shop?.productId ?? null,
      import_id: line.certificate.importId,
      correction_count: corrections.get(line.certificate.id) ?? 0,
    })),
  })
}
