import type { ImportHistory, ImportJob } from "@ocop/backend/contract"
import { endpoint, getJson, postJson } from "../api"
import { uploadFile } from "../upload"
import type { ImportKind } from "../url/imports"

const BASE = "/admin/ocop/imports"
const jobPath = (id: string) => `${BASE}/${encodeURIComponent(id)}`

/** Endpoints of the import. Reading changes nothing; only `confirm` writes to the register. */
export const importsApi = {
  upload: (kind: ImportKind, file: File, onProgress: (share: number) => void, signal: AbortSignal) =>
    uploadFile<{ id: string }>(endpoint(BASE, { kind, file_name: file.name }), file, onProgress, signal),
  job: (id: string, signal?: AbortSignal) => getJson<ImportJob>(jobPath(id), signal),
  confirm: (id: string) => postJson<unknown>(`${jobPath(id)}/confirm`),
  history: (signal?: AbortSignal) => getJson<ImportHistory>(BASE, signal),
  annotatedUrl: (id: string) => `${jobPath(id)}/annotated`,
  templateUrl: (kind: ImportKind) => endpoint(`${BASE}/template`, { kind }),
}
