import path from "node:path"
import type { NextConfig } from "next"
import { filterRewrites } from "./src/lib/catalogue-keys"

/** Next's server only gzips; where the browser reads Brotli, chunks come from src/app/api/chunk. */
const BROTLI_CHUNKS = {
  source: "/_next/static/chunks/:file([^/]+\\.(?:js|css))",
  has: [{ type: "header" as const, key: "accept-encoding", value: "(?:.*[\\s,])?br(?:[\\s,;].*)?" }],
  destination: "/api/chunk/:file",
}

const production = process.env.NODE_ENV === "production"

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // The workspace root: shared packages (and the contract types) are resolved from there.
  turbopack: { root: path.resolve(__dirname, "..") },
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [...filterRewrites(), ...(production ? [BROTLI_CHUNKS] : [])],
      afterFiles: [],
      fallback: [],
    }),
  headers: () =>
    Promise.resolve([
      {
        source: "/:path*",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
          { key: "X-Frame-Options", value: "DENY" },
        ],
      },
      {
        // Drawings change only with a release.
        source: "/art/:name*",
        headers: [{ key: "Cache-Control", value: "public, max-age=604800, stale-while-revalidate=2592000" }],
      },
    ]),
}

export default config
