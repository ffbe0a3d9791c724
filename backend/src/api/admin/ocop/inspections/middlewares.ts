import type { MiddlewareRoute } from "@medusajs/framework/http"

/** A photo is a stream of bytes: no body parser may swallow it, whatever type it announces. */
export const inspectionMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/ocop/inspections/:id/photos", methods: ["POST"], bodyParser: false },
]
