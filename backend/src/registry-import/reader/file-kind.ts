import { createHash } from "node:crypto"
import fs from "node:fs"
import { ImportFileError } from "./import-file-error"
import { MAX_FILE_BYTES, megabytes } from "./limits"

export type FileKind = "xlsx" | "csv"

const OLE_MAGIC = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const ZIP_MAGIC = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const SNIFF_BYTES = 64 * 1024
const SAVE_AS = "Mở bằng Excel, chọn Lưu thành (Save As) «Excel Workbook (.xlsx)» rồi nhập lại."

function wrongType(what: string): ImportFileError {
  return new ImportFileError("WRONG_FILE_TYPE", `Tệp không phải bảng tính .xlsx hay .csv: ${what}.`, SAVE_AS)
}

/**
 * Decides by content, never by name, what a file is. Looks at the size before it reads a byte, so a
 * 200 MB file is refused at once.
 * @throws ImportFileError
 */
export function sniffFile(filePath: string): FileKind {
  const head = readHead(filePath)
  if (head.length === 0) {
    throw new ImportFileError("EMPTY_SHEET", "Tệp trống (0 byte).", "Chọn đúng tệp có dữ liệu rồi nhập lại.")
  }
  if (head.subarray(0, 4).equals(ZIP_MAGIC)) return "xlsx"
  if (head.subarray(0, 4).equals(OLE_MAGIC)) {
    if (head.includes(Buffer.from("EncryptedPackage", "utf16le"))) {
      throw new ImportFileError(
        "FILE_DAMAGED",
        "Bảng tính được đặt mật khẩu nên không đọc được.",
        "Mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc) rồi lưu lại.",
      )
    }
    throw wrongType("đây là định dạng Office cũ (.xls, .doc)")
  }
  if (head.subarray(0, 5).toString("latin1") === "%PDF-") throw wrongType("đây là tệp PDF")
  return sniffText(head)
}

function sniffText(head: Buffer): FileKind {
  const utf16 = head[0] === 0xff && head[1] === 0xfe
  if (utf16) return "csv"
  if (head[0] === 0xfe && head[1] === 0xff) throw wrongType("văn bản UTF-16 BE, hãy lưu CSV dạng UTF-8")
  if (head.includes(0)) throw wrongType("nội dung là dữ liệu nhị phân")
  if (/^\uFEFF?\s*</.test(head.subarray(0, 512).toString("utf8"))) {
    throw wrongType("đây là trang web HTML hoặc XML")
  }
  return "csv"
}

function readHead(filePath: string): Buffer {
  let fd: number
  try {
    const stat = fs.statSync(filePath)
    if (!stat.isFile())
      throw new ImportFileError(
        "FILE_NOT_FOUND",
        "Đường dẫn không phải một tệp.",
        "Chỉ ra một tệp .xlsx hoặc .csv.",
      )
    if (stat.size > MAX_FILE_BYTES) {
      throw new ImportFileError(
        "FILE_TOO_LARGE",
        `Tệp nặng ${megabytes(stat.size)}, quá giới hạn ${megabytes(MAX_FILE_BYTES)}.`,
        "Xóa hình ảnh và trang thừa, hoặc chia dữ liệu ra nhiều tệp.",
      )
    }
    fd = fs.openSync(filePath, "r")
  } catch (error) {
    throw explainOpenError(error)
  }
  try {
    const head = Buffer.alloc(SNIFF_BYTES)
    return head.subarray(0, fs.readSync(fd, head, 0, SNIFF_BYTES, 0))
  } finally {
    fs.closeSync(fd)
  }
}

function explainOpenError(error: unknown): Error {
  if (error instanceof ImportFileError) return error
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new ImportFileError("FILE_NOT_FOUND", "Không tìm thấy tệp.", "Kiểm tra lại đường dẫn và tên tệp.")
  }
  return new ImportFileError(
    "FILE_UNREADABLE",
    `Không mở được tệp (${code}).`,
    "Đóng tệp ở chương trình khác và kiểm tra quyền đọc.",
  )
}

/** SHA-256 of the content, hex. */
export async function fileSha256(filePath: string): Promise<string> {
  const hash = createHash("sha256")
  for await (const chunk of fs.createReadStream(filePath)) {
    if (chunk instanceof Buffer) hash.update(chunk)
  }
  return hash.digest("hex")
}
