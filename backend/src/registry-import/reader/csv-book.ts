import fs from "node:fs"
import { pipeline, Readable } from "node:stream"
import { parse } from "csv-parse"
import { ImportFileError } from "./import-file-error"
import type { RawBook, RawCell, RawRow } from "./raw-row"

type Encoding = "utf-8" | "utf-16le"

const SNIFF_BYTES = 16 * 1024

function sniff(filePath: string): { encoding: Encoding; delimiter: string } {
  const fd = fs.openSync(filePath, "r")
  try {
    const buffer = Buffer.alloc(SNIFF_BYTES)
    const head = buffer.subarray(0, fs.readSync(fd, buffer, 0, SNIFF_BYTES, 0))
    const encoding: Encoding = head[0] === 0xff && head[1] === 0xfe ? "utf-16le" : "utf-8"
    const text = new TextDecoder(encoding).decode(head)
    return { encoding, delimiter: widestDelimiter(text) }
  } finally {
    fs.closeSync(fd)
  }
}

/** The separator seen most often, outside quotes, on the fullest of the first lines. */
function widestDelimiter(text: string): string {
  const lines = text
    .replace(/"[^"]*"/g, "")
    .split(/\r?\n/)
    .slice(0, 20)
  const count = (delimiter: string) => Math.max(...lines.map((line) => line.split(delimiter).length))
  return [";", "\t", ","].reduce((best, next) => (count(next) > count(best) ? next : best), ",")
}

function unreadable(): ImportFileError {
  return new ImportFileError(
    "WRONG_FILE_TYPE",
    "Tệp CSV không phải Unicode (UTF-8), chữ có dấu sẽ sai.",
    "Trong Excel chọn Lưu thành (Save As) «CSV UTF-8», hoặc lưu .xlsx.",
  )
}

function cellOf(text: string): RawCell | null {
  if (text.trim() === "") return null
  return { kind: /^\s*=/.test(text) ? "formula" : "text", text }
}

/** Opens a CSV (UTF-8 with or without BOM, UTF-16LE; comma, semicolon or tab) for streaming. */
export function openCsv(filePath: string): RawBook {
  const { encoding, delimiter } = sniff(filePath)
  const size = Math.max(1, fs.statSync(filePath).size)
  let done = 0

  async function* decoded(): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding, { fatal: true })
    const input = fs.createReadStream(filePath)
    try {
      for await (const chunk of input) {
        if (!(chunk instanceof Buffer)) continue
        done += chunk.length
        yield decoder.decode(chunk, { stream: true })
      }
      yield decoder.decode()
    } catch (error) {
      if (error instanceof TypeError) throw unreadable()
      throw error
    }
  }

  async function* rows(): AsyncGenerator<RawRow> {
    const options = { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false }
    // pipeline destroys both ends on failure or early exit; the loop below meets the error itself.
    const parser = pipeline(Readable.from(decoded()), parse(options), () => undefined)
    let row = 0
    try {
      for await (const record of parser as AsyncIterable<string[]>) {
        row += 1
        const cells = new Map<number, RawCell>()
        record.forEach((text, index) => {
          const cell = cellOf(text)
          if (cell !== null) cells.set(index, cell)
        })
        if (cells.size > 0) yield { row, cells }
      }
    } catch (error) {
      throw explain(error)
    } finally {
      parser.destroy()
    }
  }

  return {
    sheets: [{ name: "CSV", date1904: false, rows }],
    progress: () => Math.min(1, done / size),
    close: () => undefined,
  }
}

function explain(error: unknown): unknown {
  if (error instanceof Error && "code" in error && String(error.code).startsWith("CSV_")) {
    return new ImportFileError(
      "FILE_DAMAGED",
      `Tệp CSV sai cấu trúc: ${error.message}`,
      "Kiểm tra dấu nháy kép ở dòng nêu trên, hoặc lưu lại thành .xlsx.",
    )
  }
  return error
}
