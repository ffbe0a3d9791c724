import { readFile } from "node:fs/promises"
import path from "node:path"
import { promisify } from "node:util"
import { brotliCompress, constants } from "node:zlib"

const compress = promisify(brotliCompress)

/** Names the build gives its chunks; anything else, above all a path, is refused. */
const CHUNK_NAME = /^[A-Za-z0-9_~-][A-Za-z0-9_.~-]*\.(js|css)$/

const kept = new Map<string, Promise<Buffer<ArrayBuffer> | null>>()

async function compressed(name: string): Promise<Buffer<ArrayBuffer> | null> {
  const file = path.join(process.cwd(), process.env.OCOP_NEXT_DIST ?? ".next", "static", "chunks", name)
  const source = await readFile(file).catch(() => null)
  if (source === null) return null
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  return Buffer.from(await compress(source, { params }))
}

/**
 * A build chunk in its densest form, compressed once per process: about 15 % smaller than the gzip of
 * Next's own server. Null for a name that is no chunk of this build.
 */
export function brotliChunk(name: string): Promise<Buffer<ArrayBuffer> | null> {
  if (!CHUNK_NAME.test(name)) return Promise.resolve(null)
  const known = kept.get(name)
  if (known !== undefined) return known
  const made = compressed(name)
  kept.set(name, made)
  // Names that are no chunk are not remembered: a stranger's guesses must not push out real ones.
  void made.then((body) => {
    if (body === null) kept.delete(name)
  })
  return made
}
