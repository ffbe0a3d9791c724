import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ImportJob } from "../../../../../../contract"
import { confirmJob, readJob } from "../../../../../../registry-import/jobs/import-jobs"
import { JobStore } from "../../../../../../registry-import/jobs/job-store"
import { publicJob } from "../../helpers"
import { importNotFound } from "../../validators"

/** Applies a previewed file; answers when it is done. Pressed twice, it applies once. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ImportJob>): Promise<void> {
  const store = new JobStore()
  const job = await readJob(store, req.params.id ?? "")
  if (job === null) throw importNotFound()
  res.json(publicJob(await confirmJob(req.scope, store, job)))
}
