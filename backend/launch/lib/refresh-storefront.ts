import type { Settings } from "./environment"

/** The coarse cache tags; every cached page carries at least one of them. */
const ALL_TAGS = ["catalogue", "taxonomy", "register", "statistics", "products", "producers", "communes"]

/** Asks the shop to forget every cached page. A shop that does not answer only costs freshness. */
export async function refreshStorefront(settings: Settings): Promise<boolean> {
  try {
    const response = await fetch(`http://localhost:${settings.storefrontPort}/api/revalidate`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-revalidate-secret": settings.secrets.REVALIDATE_SECRET,
      },
      body: JSON.stringify({ tags: ALL_TAGS }),
      signal: AbortSignal.timeout(5_000),
    })
    return response.ok
  } catch {
    return false
  }
}
