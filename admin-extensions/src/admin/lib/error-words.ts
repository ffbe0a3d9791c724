import { ApiError } from "./api"
import type { CommonWords } from "./words/common"

/** The sentence to show for a failure: the backend's own where it gave one, else ours. */
export function errorSentence(error: unknown, words: CommonWords): string {
  if (!(error instanceof ApiError)) return words.serverFailed
  if (error.serverMessage !== null) return error.serverMessage
  return error.reason === "refused" ? words.loadFailed : words[error.reason]
}
