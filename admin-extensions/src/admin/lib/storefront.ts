/** Set by the dashboard's build from `admin.storefrontUrl`; absent when that is not configured. */
declare const __STOREFRONT_URL__: string | undefined

const DEFAULT_STOREFRONT_PORT = "8000"

/**
 * Base address of the public site: the configured one, else port 8000 of the host the office is on.
 * Without a trailing slash.
 */
export function storefrontBase(
  configured: string | undefined,
  location: { protocol: string; hostname: string },
): string {
  const base =
    configured !== undefined && configured !== ""
      ? configured
      : `${location.protocol}//${location.hostname}:${DEFAULT_STOREFRONT_PORT}`
  return base.replace(/\/+$/, "")
}

/** A page of the public site; `path` begins with a slash. */
export function publicPageUrl(path: string): string {
  const configured = typeof __STOREFRONT_URL__ === "undefined" ? undefined : __STOREFRONT_URL__
  return `${storefrontBase(configured, window.location)}${path}`
}

/** Public verification page of a certificate. */
export function verificationUrl(code: string): string {
  return publicPageUrl(`/tra-cuu/${encodeURIComponent(code)}`)
}
