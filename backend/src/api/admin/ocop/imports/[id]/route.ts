import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ImportJob } from "../../../../../contract"
import { loadRegistryImport } from "../../../../../modules/certificate/queries/registry-imports"
import { jobOfImport } from "../../../../../registry-import/jobs/history"
import { readJob } from "../../../../../registry-import/jobs/import-jobs"
import { JobStore } from "../../../../../registry-import/jobs/job-store"
import { publicJob } from "../helpers"
import { importNotFound } from "../validators"

export async function GET(req: MedusaRequest, res: MedusaResponse<ImportJob>): Promise<void> {
  const id = req.params.id ?? ""
  const job = await readJob(new JobStore(), id)
  if (job !== null) {
    res.json(publicJob(job))
    return
  }
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const applied = await loadRegistryImport(db, id)
  if (applied === null) throw importNotFound()
  res.json(publicJob(jobOfImport(applied, applied.sha256)))
}
