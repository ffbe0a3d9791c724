import path from "node:path"
import type { NextConfig } from "next"
import { filterRewrites } from "./src/lib/catalogue-keys"

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // The workspace root: shared packages (and the contract types) are resolved from there.
  turbopack: { root: path.resolve(__dirname, "..") },
  rewrites: () => Promise.resolve({ beforeFiles: filterRewrites(), afterFiles: [], fallback: [] }),
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
