import type { Readable } from "node:stream"
import { ApiFaultError, badRequest } from "../lib/api-fault"
import { imageKindOf } from "../modules/inspection/rules/image-kind"

const MAX_PHOTO_BYTES = 10 * 1024 * 1024

function tooLarge(): ApiFaultError {
  return new ApiFaultError(413, {
    code: "FILE_TOO_LARGE",
    field: "body",
    message: "Ảnh quá 10 MB: chụp lại ở cỡ nhỏ hơn.",
  })
}

/**
 * Reads a photo from a request, stopping at the limit whatever length was announced; its kind is told by
 * its bytes, not by what it calls itself.
 * @throws ApiFaultError 413 FILE_TOO_LARGE; 400 EMPTY_FILE, NOT_A_PHOTO
 */
export async function receivePhoto(
  body: Readable,
  announcedBytes: number,
): Promise<{ content: Buffer; mimeType: string; extension: string }> {
  if (announcedBytes > MAX_PHOTO_BYTES) throw tooLarge()
  const chunks: Buffer[] = []
  let received = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    received += chunk.length
    if (received > MAX_PHOTO_BYTES) throw tooLarge()
    chunks.push(chunk)
  }
  const content = Buffer.concat(chunks)
  if (content.length === 0) throw badRequest("EMPTY_FILE", "body", "Ảnh tải lên trống (0 byte).")
  const kind = imageKindOf(content)
  if (kind === null) throw badRequest("NOT_A_PHOTO", "body", "Tệp không phải ảnh JPEG, PNG hoặc WebP.")
  return { content, ...kind }
}
