import { getFile } from "./api"

/**
 * Fetches a file with the session cookie and hands it to the browser to save.
 * @returns the name it was saved under
 * @throws ApiError
 */
export async function downloadFile(url: string, fallbackName: string): Promise<string> {
  const { blob, fileName } = await getFile(url, fallbackName)
  const address = URL.createObjectURL(blob)
  const anchor = document.createElement("a")
  anchor.href = address
  anchor.download = fileName
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  // The browser reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  return fileName
}
