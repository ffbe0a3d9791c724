import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import { paintFirst } from "./paint-first"

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** Finished pages are kept up to this many bytes in all, their tags and sources not counted. */
const MAX_KEPT_BYTES = 64 * 1024 * 1024
const BROTLI_QUALITY = 6

export type Encoding = "br" | "gzip" | "identity"

export interface PageBody {
  encoding: Encoding
  bytes: Buffer
}

/** The densest encoding of ours the browser takes. */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  const offered = (acceptEncoding ?? "").split(",").map((part) => part.trim())
  const takes = (name: string) =>
    offered.some((part) => part === name || (part.startsWith(`${name};`) && !/;\s*q=0(\.0*)?$/.test(part)))
  if (takes("br")) return "br"
  return takes("gzip") ? "gzip" : "identity"
}

async function encode(html: string, encoding: Encoding): Promise<Buffer> {
  const plain = Buffer.from(paintFirst(html))
  if (encoding === "identity") return plain
  if (encoding === "gzip") return deflate(plain)
  return brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
}

/**
 * Finished pages by the entity tag Next gave them: made once, sent many times. The oldest make room when
 * the kept bytes reach the limit; a page that could not be made is not remembered.
 */
export class PageBodies {
  private readonly kept = new Map<string, Buffer>()
  private readonly making = new Map<string, Promise<Buffer>>()
  private keptBytes = 0

  constructor(private readonly maxBytes = MAX_KEPT_BYTES) {}

  async get(etag: string, html: string, encoding: Encoding): Promise<PageBody> {
    const key = `${encoding} ${etag}`
    const bytes = this.kept.get(key) ?? (await (this.making.get(key) ?? this.make(key, html, encoding)))
    return { encoding, bytes }
  }

  private make(key: string, html: string, encoding: Encoding): Promise<Buffer> {
    const made = encode(html, encoding)
      .then((bytes) => this.keep(key, bytes))
      .finally(() => this.making.delete(key))
    this.making.set(key, made)
    return made
  }

  private keep(key: string, bytes: Buffer): Buffer {
    this.kept.set(key, bytes)
    this.keptBytes += bytes.length
    for (const [oldest, body] of this.kept) {
      if (this.keptBytes <= this.maxBytes || oldest === key) break
      this.kept.delete(oldest)
      this.keptBytes -= body.length
    }
    return bytes
  }
}
