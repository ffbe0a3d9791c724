/** Where the backend answers, without a trailing slash. */
export function backendUrl(): string {
  return (process.env.MEDUSA_URL ?? "http://localhost:9000").replace(/\/+$/, "")
}

/** The public address of this shop, for canonical links, QR codes and the site map. */
export function siteUrl(): string {
  return (process.env.STOREFRONT_URL ?? "http://localhost:8000").replace(/\/+$/, "")
}

/** Whether the register and the shelves hold invented data, which every page then says. */
export function showsSamples(): boolean {
  return process.env.OCOP_SAMPLES === "true"
}

/** Secret shared with the backend; empty when not configured, which refuses every call that needs it. */
export function revalidateSecret(): string {
  return process.env.REVALIDATE_SECRET ?? ""
}
