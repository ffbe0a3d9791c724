import type { MiddlewareRoute } from "@medusajs/framework/http"

/** A ruleset with all its sheets is some 400 kB of JSON. */
export const rulesetMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/ocop/rulesets", methods: ["POST"], bodyParser: { sizeLimit: "4mb" } },
]
