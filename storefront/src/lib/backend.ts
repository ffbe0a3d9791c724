import { backendUrl, revalidateSecret } from "./env"

/** An answer of the backend that is neither data nor «not found». */
export class BackendError extends Error {
  constructor(
    readonly path: string,
    readonly status: number,
  ) {
    super(`GET ${path} answered ${status}`)
    this.name = "BackendError"
  }
}

/** A visitor is told after 8 s that the shop does not answer; a build can wait for a busy machine. */
const PATIENCE_MS = process.env.NEXT_PHASE === "phase-production-build" ? 60_000 : 8_000

/**
 * Reads `/open/v1${path}` from the backend, never through Next's own fetch cache: keeping is the
 * business of the "use cache" functions in api.ts. 404 is null; other refusals throw, so that no cache
 * ever keeps a failure.
 */
export async function readOpen<T>(path: string): Promise<T | null> {
  const response = await fetch(`${backendUrl()}/open/v1${path}`, {
    cache: "no-store",
    headers: { accept: "application/json", "x-ocop-internal": revalidateSecret() },
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  if (response.status === 404) return null
  if (!response.ok) throw new BackendError(path, response.status)
  return (await response.json()) as T
}

/** Like `readOpen`, for addresses that exist whatever the data. */
export async function requireOpen<T>(path: string): Promise<T> {
  const answer = await readOpen<T>(path)
  if (answer === null) throw new BackendError(path, 404)
  return answer
}
