import { conflict, notFound, type ApiFaultError } from "../lib/api-fault"

export function dossierNotFound(): ApiFaultError {
  return notFound("DOSSIER_NOT_FOUND", "id", "Không có hồ sơ này.")
}

/** 409: the dossier is no longer what the caller saw. */
export function staleState(): ApiFaultError {
  return conflict("STALE_STATE", "id", "Hồ sơ đã được người khác xử lý. Tải lại hồ sơ rồi làm tiếp.")
}
