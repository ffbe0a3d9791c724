import type { ApiFault } from "@ocop/backend/contract"

/** What went wrong on the way, before any words are chosen for it. */
export type ApiErrorReason = "offline" | "signedOut" | "forbidden" | "notFound" | "serverFailed" | "refused"

/** A refused or failed request. `serverMessage` is the backend's own Vietnamese sentence, if it sent one. */
export class ApiError extends Error {
  override readonly name = "ApiError"

  constructor(
    readonly reason: ApiErrorReason,
    readonly status: number | null,
    readonly code: string | null,
    readonly serverMessage: string | null,
    /** Property of the request at fault, as the backend names it (`findings.0.text`). */
    readonly field: string | null = null,
  ) {
    super(serverMessage ?? `request failed: ${reason}`)
  }
}

export type Query = Record<string, string | number | null>

/** Address of an endpoint; parameters that are null or empty are left out. */
export function endpoint(path: string, query: Query = {}): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== "") params.set(name, String(value))
  }
  const text = params.toString()
  return text === "" ? path : `${path}?${text}`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}

/** The parts of the backend's fault body, as far as they are there. */
export function readFault(body: unknown): Partial<ApiFault> {
  if (!isRecord(body)) return {}
  return {
    ...(typeof body.code === "string" ? { code: body.code } : {}),
    ...(typeof body.message === "string" ? { message: body.message } : {}),
    ...(typeof body.field === "string" ? { field: body.field } : {}),
  }
}

function reasonOf(status: number): ApiErrorReason {
  if (status === 401) return "signedOut"
  if (status === 403) return "forbidden"
  if (status === 404) return "notFound"
  return status >= 500 ? "serverFailed" : "refused"
}

/** The error for an answer that is not 2xx, from its status and body text. */
export function errorOfAnswer(status: number, bodyText: string): ApiError {
  let fault: Partial<ApiFault> = {}
  try {
    fault = readFault(JSON.parse(bodyText))
  } catch {
    // Not JSON (a proxy's page, an empty body): the status alone must do.
  }
  const reason = reasonOf(status)
  // Medusa's own sentences for these are English and say less than ours.
  const ownWords =
    reason === "refused" ||
    (reason === "notFound" && fault.code !== "not_found") ||
    (reason === "forbidden" && isOurCode(fault.code))
  const sentence = ownWords ? (fault.message ?? null) : null
  return new ApiError(reason, status, fault.code ?? null, sentence, fault.field ?? null)
}

/** The backend's own codes are UPPER_SNAKE; Medusa's are lower_snake. */
function isOurCode(code: string | undefined): boolean {
  return code !== undefined && /^[A-Z][A-Z0-9_]*$/.test(code)
}

async function request(url: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(url, { ...init, credentials: "include" })
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause
    throw new ApiError("offline", null, null, null)
  }
  if (!response.ok) throw errorOfAnswer(response.status, await response.text())
  return response
}

/** GET an endpoint of the contract. @throws ApiError */
export async function getJson<T>(url: string, signal?: AbortSignal): Promise<T> {
  const response = await request(url, {
    headers: { accept: "application/json" },
    ...(signal ? { signal } : {}),
  })
  return (await response.json()) as T
}

/** POST without a body. @throws ApiError */
export async function postJson<T>(url: string): Promise<T> {
  const response = await request(url, { method: "POST", headers: { accept: "application/json" } })
  return (await response.json()) as T
}

/** POST or PUT a JSON body; an answer without one (204) is undefined. @throws ApiError */
export async function sendJson<T>(
  method: "POST" | "PUT" | "DELETE",
  url: string,
  body?: unknown,
): Promise<T> {
  const response = await request(url, {
    method,
    headers: { accept: "application/json", "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return (text === "" ? undefined : JSON.parse(text)) as T
}

/** A file of the backend and the name it gave it. @throws ApiError */
export async function getFile(url: string, fallbackName: string): Promise<{ blob: Blob; fileName: string }> {
  const response = await request(url, {})
  const fileName = fileNameOf(response.headers.get("content-disposition")) ?? fallbackName
  return { blob: await response.blob(), fileName }
}

/** File name in a Content-Disposition header; the UTF-8 form wins. */
export function fileNameOf(disposition: string | null): string | null {
  if (disposition === null) return null
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  if (encoded !== undefined) {
    try {
      return decodeURIComponent(encoded)
    } catch {
      return null
    }
  }
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? null
}
