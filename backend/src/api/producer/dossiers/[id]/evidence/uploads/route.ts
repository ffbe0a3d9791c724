import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checkCriterion, checkTotal } from "../../../../../../dossiers/evidence/add-evidence"
import { answerUpload } from "../../../../../../dossiers/evidence/upload-server"
import { readUploadRequest } from "../../../../../../dossiers/evidence/upload-request"
import { rulesetOfDossier } from "../../../../../../dossiers/dossier-ruleset"
import { readDatabase } from "../../../../../../lib/database"
import { loadEvidence } from "../../../../../../modules/dossier/queries/evidence-records"
import { uploadContext } from "../upload-context"

function oneText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(",") : value
}

/**
 * POST /producer/dossiers/{id}/evidence/uploads: begins a resumable upload (tus 1.0). `Upload-Metadata`
 * names `filename` and either `criterion` or `documentKind`. Refused before a byte is taken when too large.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { context, dossier } = await uploadContext(req)
  const { knex } = readDatabase(req.scope)
  const request = readUploadRequest({
    "upload-length": oneText(req.headers["upload-length"]),
    "upload-metadata": oneText(req.headers["upload-metadata"]),
  })
  checkCriterion(await rulesetOfDossier(knex, dossier), dossier, request.criterion)
  checkTotal(await loadEvidence(knex, dossier.id), request.bytes)
  await answerUpload(context, req, res, null)
}
