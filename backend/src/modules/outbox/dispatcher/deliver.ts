/** Where and how the storefront is told. */
export interface Receiver {
  url: string
  secret: string
}

const PATIENCE_MS = 5_000

/**
 * Tells the storefront which tags are stale. Idempotent on its side: telling twice is harmless.
 * @throws Error when it did not answer 2xx in time; the caller retries.
 */
export async function tellStorefront(receiver: Receiver, tags: readonly string[]): Promise<void> {
  const response = await fetch(receiver.url, {
    method: "POST",
    headers: { "content-type": "application/json", "x-revalidate-secret": receiver.secret },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`the storefront answered ${response.status}`)
}
