import type { MiddlewareRoute } from "@medusajs/framework/http"

/** The upload is a stream of bytes: no body parser may swallow it, whatever type it announces. */
export const importMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/ocop/imports", methods: ["POST"], bodyParser: false },
]
