import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cataloguePageOf } from "../../../../catalogue/catalogue-page"
import { readCatalogueFilters } from "../../../../catalogue/filters"
import { answerFromSnapshot } from "../answer"
import { snapshotFor } from "../snapshot"

/** One page of the catalogue with disjunctive facet counts; see `contract/catalogue.ts`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const snapshot = await snapshotFor(req)
  answerFromSnapshot(req, res, snapshot, () =>
    cataloguePageOf(snapshot, readCatalogueFilters(req.query, snapshot)),
  )
}
