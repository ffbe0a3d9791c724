import { createWriteStream } from "node:fs"
import type { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { ApiFaultError } from "../../lib/api-fault"
import { MAX_FILE_BYTES, megabytes } from "../reader/limits"

function tooLarge(): ApiFaultError {
  return new ApiFaultError(413, {
    code: "FILE_TOO_LARGE",
    field: "body",
    message: `Tệp quá giới hạn ${megabytes(MAX_FILE_BYTES)}: xóa hình ảnh và trang thừa, hoặc chia ra nhiều tệp.`,
  })
}

/**
 * Streams a request body to a file and stops at the size limit, whatever length was announced.
 * @throws ApiFaultError 413 beyond the limit, 400 for an empty body
 */
export async function receiveUpload(body: Readable, announcedBytes: number, target: string): Promise<void> {
  if (announcedBytes > MAX_FILE_BYTES) throw tooLarge()
  let received = 0
  await pipeline(
    body,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        received += chunk.length
        if (received > MAX_FILE_BYTES) throw tooLarge()
        yield chunk
      }
    },
    createWriteStream(target),
  )
  if (received === 0) {
    throw new ApiFaultError(400, {
      code: "EMPTY_FILE",
      field: "body",
      message: "Tệp tải lên trống (0 byte).",
    })
  }
}
