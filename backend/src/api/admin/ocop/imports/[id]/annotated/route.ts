import fs from "node:fs/promises"
import path from "node:path"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readJob } from "../../../../../../registry-import/jobs/import-jobs"
import { JobStore } from "../../../../../../registry-import/jobs/job-store"
import { sendWorkbook } from "../../helpers"
import { importNotFound } from "../../validators"

/** The annotated copy of a refused file. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const job = await readJob(new JobStore(), req.params.id ?? "")
  const file = job?.report?.annotatedFile ?? null
  if (file === null) throw importNotFound()
  sendWorkbook(res, path.basename(file), await fs.readFile(file))
}
