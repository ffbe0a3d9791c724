/** Files above this are not even sent; the server has the same limit and the last word. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024
export const ACCEPTED_EXTENSIONS = [".xlsx", ".csv"] as const

export type FileProblem = "wrongType" | "oldExcel" | "empty" | "tooLarge"

/** What is wrong with a chosen file, as far as its name and size tell; null = send it. */
export function problemOfFile(file: { name: string; size: number }): FileProblem | null {
  const name = file.name.toLowerCase()
  if (name.endsWith(".xls")) return "oldExcel"
  if (!ACCEPTED_EXTENSIONS.some((extension) => name.endsWith(extension))) return "wrongType"
  if (file.size === 0) return "empty"
  return file.size > MAX_FILE_BYTES ? "tooLarge" : null
}
