import type { MedusaRequest } from "@medusajs/framework/http"
import { catalogueSnapshot } from "../../../catalogue/snapshot"
import type { Snapshot } from "../../../catalogue/model"
import { isInternal } from "./internal"

/** The storefront renders pages that are kept: it always gets the state of this moment. */
export function snapshotFor(req: MedusaRequest, options: { live?: boolean } = {}): Promise<Snapshot> {
  return catalogueSnapshot(req.scope, { live: options.live === true || isInternal(req) })
}
