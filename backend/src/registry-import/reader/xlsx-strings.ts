import { ImportFileError } from "./import-file-error"
import { MAX_SHARED_TEXT_BYTES, megabytes } from "./limits"
import { readXml } from "./xml-events"
import type { ZipArchive } from "./zip-archive"

const PART = "xl/sharedStrings.xml"

/** The table of texts cells refer to by number; rich text is joined, phonetic hints are dropped. */
export async function readSharedStrings(archive: ZipArchive): Promise<string[]> {
  if (!archive.has(PART)) return []
  if (archive.sizeOf(PART) > MAX_SHARED_TEXT_BYTES) {
    throw new ImportFileError(
      "FILE_TOO_LARGE",
      `Bảng tính chứa hơn ${megabytes(MAX_SHARED_TEXT_BYTES)} chữ.`,
      "Chia dữ liệu ra nhiều tệp.",
    )
  }
  const strings: string[] = []
  let current = ""
  let inText = false
  let phonetic = 0
  await readXml(await archive.stream(PART), {
    open(name) {
      if (name === "si") current = ""
      else if (name === "rPh") phonetic += 1
      else if (name === "t") inText = phonetic === 0
    },
    text(text) {
      if (inText) current += text
    },
    close(name) {
      if (name === "t") inText = false
      else if (name === "rPh") phonetic -= 1
      else if (name === "si") strings.push(current)
    },
  })
  return strings
}
