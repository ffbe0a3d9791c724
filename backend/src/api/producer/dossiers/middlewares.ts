import type { MiddlewareRoute } from "@medusajs/framework/http"

/** Uploads are streams of bytes; a draft with every description is larger than the usual body. */
export const dossierMiddlewares: MiddlewareRoute[] = [
  { matcher: "/producer/dossiers/:id/evidence/uploads", methods: ["POST"], bodyParser: false },
  { matcher: "/producer/dossiers/:id/evidence/uploads/:uploadId", bodyParser: false },
  { matcher: "/producer/dossiers/:id/draft", methods: ["PUT"], bodyParser: { sizeLimit: "1mb" } },
]
