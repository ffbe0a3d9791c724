import path from "node:path"
import type { NextConfig } from "next"
import { filterRewrites } from "./src/lib/catalogue-keys"

/**
 * Next's server only gzips. Where the browser reads Brotli, chunks come from src/app/api/chunk instead;
 * the header is set here because Next takes it off answers of route handlers.
 */
const CHUNKS_IN_BROTLI = {
  source: "/_next/static/chunks/:file([^/]+\\.(?:js|css))",
  has: [{ type: "header" as const, key: "accept-encoding", value: "(?:.*[\\s,])?br(?:[\\s,;].*)?" }],
}

const production = process.env.NODE_ENV === "production"

const config: NextConfig = {
  // Tests build into a folder of their own, so that a running shop is left alone.
  distDir: process.env.OCOP_NEXT_DIST ?? ".next",
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  // server/main.ts compresses: prerendered pages once, everything else as it goes.
  compress: false,
  reactStrictMode: true,
  // The workspace root: shared packages (and the contract types) are resolved from there.
  turbopack: { root: path.resolve(__dirname, "..") },
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [
        ...filterRewrites(),
        { source: "/.well-known/ocop-certificate-keys.json", destination: "/api/certificate-keys" },
        ...(production ? [{ ...CHUNKS_IN_BROTLI, destination: "/api/chunk/:file" }] : []),
      ],
      afterFiles: [],
      fallback: [],
    }),
  headers: () =>
    Promise.resolve([
      ...(production ? [{ ...CHUNKS_IN_BROTLI, headers: [{ key: "Content-Encoding", value: "br" }] }] : []),
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
