import path from "node:path"

/** What may be lodged as evidence, with the endings each type goes by. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg", "jfif"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "image/heic": ["heic", "heif"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
}

export const ALLOWED_WORDS = "PDF, JPEG, PNG, WebP, HEIC, Word (.docx), Excel (.xlsx)"

/** The type the file's own first bytes tell; null when they tell none. The name plays no part. */
export async function sniffMediaType(file: string): Promise<string | null> {
  const { fileTypeFromFile } = await import("file-type")
  try {
    return (await fileTypeFromFile(file))?.mime ?? null
  } catch {
    // A file that breaks the reader is of no type we take.
    return null
  }
}

export type MediaVerdict = { ok: true; mediaType: string } | { ok: false; code: string; message: string }

/**
 * Judges what a file is against what it is called. A type we do not take is refused; so is one that goes
 * by the ending of another type: whoever opens it would be deceived.
 */
export function judgeMediaType(fileName: string, sniffed: string | null): MediaVerdict {
  const endings = sniffed === null ? undefined : ENDINGS[sniffed]
  const ending = path.extname(fileName).slice(1).toLowerCase()
  if (sniffed === null || endings === undefined) {
    return {
      ok: false,
      code: "EVIDENCE_TYPE_REFUSED",
      message: `Tệp «${fileName}» không thuộc loại được nhận. Dùng: ${ALLOWED_WORDS}.`,
    }
  }
  if (!endings.includes(ending)) {
    return {
      ok: false,
      code: "EVIDENCE_DISGUISED",
      message: `Nội dung tệp «${fileName}» không đúng với đuôi tệp: đặt đuôi .${endings[0] ?? ""} hoặc chọn tệp khác.`,
    }
  }
  return { ok: true, mediaType: sniffed }
}
