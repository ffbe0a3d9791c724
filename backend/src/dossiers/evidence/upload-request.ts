import { documentKind, type DocumentKind } from "../../contract"
import { ApiFaultError, badRequest } from "../../lib/api-fault"
import { MAX_FILE_BYTES, megabytes } from "./limits"

/** What an upload announces before its first byte. */
export interface UploadRequest {
  fileName: string
  bytes: number
  criterion: string | null
  documentKind: DocumentKind | null
}

const MAX_NAME = 200

/** `Upload-Metadata` of tus: pairs «key base64», separated by commas. */
export function parseMetadata(header: string | undefined): Map<string, string> {
  const pairs = (header ?? "").split(",").map((pair) => pair.trim().split(" "))
  return new Map(
    pairs
      .filter(([key]) => key !== undefined && key !== "")
      .map(([key = "", value = ""]) => [key, Buffer.from(value, "base64").toString("utf8").normalize("NFC")]),
  )
}

/** A bare file name: no folders, no control characters, not too long, its ending kept. */
export function tidyFileName(name: string): string {
  const bare = (name.split(/[\\/]/).at(-1) ?? "").replace(/[\p{Cc}\p{Cf}]/gu, "").trim()
  return bare.length <= MAX_NAME ? bare : `${bare.slice(0, MAX_NAME - 12)}${bare.slice(-12)}`
}

function readLength(header: string | undefined): number {
  const bytes = /^\d{1,15}$/.test(header ?? "") ? Number(header) : null
  if (bytes === null) {
    throw badRequest("UPLOAD_LENGTH_REQUIRED", "Upload-Length", "Thiếu độ dài tệp (Upload-Length).")
  }
  if (bytes === 0) throw badRequest("EMPTY_FILE", "Upload-Length", "Tệp tải lên trống (0 byte).")
  if (bytes > MAX_FILE_BYTES) throw evidenceTooLarge(bytes)
  return bytes
}

export function evidenceTooLarge(bytes: number): ApiFaultError {
  return new ApiFaultError(413, {
    code: "EVIDENCE_TOO_LARGE",
    field: "file",
    message: `Tệp ${megabytes(bytes)} quá giới hạn ${megabytes(MAX_FILE_BYTES)}: giảm cỡ ảnh hoặc chia nhỏ tệp.`,
  })
}

/**
 * Reads the head of a tus upload.
 * @throws ApiFaultError 400, 413 EVIDENCE_TOO_LARGE before a single byte is taken
 */
export function readUploadRequest(headers: Readonly<Record<string, string | undefined>>): UploadRequest {
  const bytes = readLength(headers["upload-length"])
  const metadata = parseMetadata(headers["upload-metadata"])
  const fileName = tidyFileName(metadata.get("filename") ?? "")
  if (fileName === "") throw badRequest("FILE_NAME_REQUIRED", "filename", "Thiếu tên tệp (filename).")
  const criterion = metadata.get("criterion") || null
  const kindText = metadata.get("documentKind") || null
  const kind = kindText === null ? null : (documentKind.safeParse(kindText).data ?? null)
  if ((kindText !== null && kind === null) || (criterion === null) === (kind === null)) {
    throw badRequest(
      "EVIDENCE_PURPOSE_REQUIRED",
      "criterion",
      `Ghi tệp minh chứng cho một tiêu chí (criterion) hoặc một loại giấy tờ (documentKind: ${documentKind.options.join(", ")}).`,
    )
  }
  return { fileName, bytes, criterion, documentKind: kind }
}
