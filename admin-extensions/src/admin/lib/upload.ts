import { ApiError, errorOfAnswer } from "./api"

/**
 * POSTs a file as it is (no multipart). XMLHttpRequest, because fetch tells nothing while it sends.
 * @param onProgress share sent so far, 0–1
 * @throws ApiError; an `AbortError` DOMException when `signal` fires
 */
export function uploadFile<T>(
  url: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open("POST", url)
    request.withCredentials = true
    request.setRequestHeader("content-type", "application/octet-stream")
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total)
    }
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        resolve(JSON.parse(request.responseText) as T)
      } else {
        reject(errorOfAnswer(request.status, request.responseText))
      }
    }
    request.onerror = () => reject(new ApiError("offline", null, null, null))
    request.onabort = () => reject(new DOMException("upload cancelled", "AbortError"))
    signal.addEventListener("abort", () => request.abort(), { once: true })
    request.send(file)
  })
}
