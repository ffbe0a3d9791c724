/**
 * The storefront in production: Next, with prerendered pages sent compressed from memory and their
 * scripts held back until the page is drawn. `npm run dev` uses Next's own development server.
 */
import { createServer } from "node:http"
import path from "node:path"
import compression from "compression"
import next from "next"
import { sendFinishedPages } from "./finished-pages"
import { PageBodies } from "./page-bodies"

const port = Number(process.env.PORT ?? 8000)
const app = next({ dev: false, dir: path.resolve(__dirname, ".."), port })

async function serve(): Promise<void> {
  await app.prepare()
  const handle = app.getRequestHandler()
  const compress = compression()
  const pages = new PageBodies()
  const server = createServer((req, res) => {
    compress(req as Parameters<typeof compress>[0], res as Parameters<typeof compress>[1], () => {
      sendFinishedPages(req, res, pages)
      void handle(req, res)
    })
  })
  // As behind most proxies: keep connections a little longer than they do.
  server.keepAliveTimeout = 65_000
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close(() => void app.close().then(() => process.exit(0)))
      server.closeIdleConnections()
    })
  }
  server.listen(port, () => process.stdout.write(`Gian hàng: http://localhost:${port}\n`))
}

void serve()
