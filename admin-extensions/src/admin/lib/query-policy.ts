import { ApiError } from "./api"

/** First part of every query key of these pages: one invalidation after an import refreshes them all. */
export const OCOP_KEY = "ocop"

/** A lost connection or a failing server may pass; a refusal stays one however often it is asked. */
export function worthRetrying(failures: number, error: Error): boolean {
  if (failures >= 2 || !(error instanceof ApiError)) return false
  return error.reason === "offline" || error.reason === "serverFailed"
}
