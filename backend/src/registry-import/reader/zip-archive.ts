import type { Readable } from "node:stream"
import yauzl from "yauzl"
import { ImportFileError } from "./import-file-error"
import {
  MAX_INFLATED_BYTES,
  MAX_INFLATION_RATIO,
  MAX_ZIP_ENTRIES,
  megabytes,
  RATIO_CHECK_FROM_BYTES,
} from "./limits"

export function damaged(detail: string): ImportFileError {
  return new ImportFileError(
    "FILE_DAMAGED",
    `Tệp hỏng hoặc chưa tải xong, không đọc được (${detail}).`,
    "Mở bằng Excel và lưu lại thành .xlsx, hoặc tải lại tệp.",
  )
}

function bomb(detail: string): ImportFileError {
  return new ImportFileError(
    "ZIP_BOMB",
    `Tệp bung ra quá lớn so với một bảng tính (${detail}); đã dừng để bảo vệ máy chủ.`,
    `Giới hạn: ${megabytes(MAX_INFLATED_BYTES)} sau khi giải nén. Chép dữ liệu sang bảng tính mới rồi nhập lại.`,
  )
}

/**
 * A zip file opened with care. The sizes the directory declares are checked before a byte is
 * inflated, and yauzl stops any entry that inflates to more than it declared.
 */
export class ZipArchive {
  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: ReadonlyMap<string, yauzl.Entry>,
  ) {}

  /** @throws ImportFileError ZIP_BOMB or FILE_DAMAGED */
  static async open(filePath: string): Promise<ZipArchive> {
    const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
      yauzl.open(
        filePath,
        { lazyEntries: true, autoClose: false, validateEntrySizes: true },
        (error, opened) => {
          if (error) reject(damaged(error.message))
          else resolve(opened)
        },
      )
    })
    try {
      return new ZipArchive(zip, await readDirectory(zip))
    } catch (error) {
      zip.close()
      throw error
    }
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  sizeOf(name: string): number {
    return this.entries.get(name)?.uncompressedSize ?? 0
  }

  /** The inflated content of one entry as a stream. */
  stream(name: string): Promise<Readable> {
    const entry = this.entries.get(name)
    if (entry === undefined) return Promise.reject(damaged(`thiếu ${name}`))
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) => {
        if (error) reject(damaged(error.message))
        else resolve(stream)
      })
    })
  }

  close(): void {
    this.zip.close()
  }
}

function readDirectory(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, yauzl.Entry>()
    let total = 0
    if (zip.entryCount > MAX_ZIP_ENTRIES) reject(bomb(`${zip.entryCount} tệp con`))
    zip.on("error", (error: Error) => reject(damaged(error.message)))
    zip.on("end", () => resolve(entries))
    zip.on("entry", (entry: yauzl.Entry) => {
      total += entry.uncompressedSize
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
      if (entry.isEncrypted()) return reject(damaged("tệp có mật khẩu"))
      if (total > MAX_INFLATED_BYTES) return reject(bomb(`hơn ${megabytes(MAX_INFLATED_BYTES)}`))
      if (entry.uncompressedSize > RATIO_CHECK_FROM_BYTES && ratio > MAX_INFLATION_RATIO) {
        return reject(bomb(`gấp ${Math.round(ratio)} lần khi giải nén`))
      }
      entries.set(entry.fileName.replace(/^\//, ""), entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}
