import type { Answer, Desk } from "./desk"

/** A one-page PDF of so many bytes. */
export function pdfOf(bytes: number): Buffer {
  return Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(bytes - 9, "x")])
}

const TUS = { "tus-resumable": "1.0.0" }

export function metadata(entries: Record<string, string>): string {
  return Object.entries(entries)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString("base64")}`)
    .join(",")
}

/** Begins an upload; the answer's `location` is where the bytes go. */
export function begin(
  desk: Desk,
  token: string,
  dossierId: string,
  length: number,
  entries: Record<string, string>,
): Promise<Answer<unknown>> {
  return desk.call("POST", `/producer/dossiers/${dossierId}/evidence/uploads`, token, undefined, {
    headers: { ...TUS, "upload-length": String(length), "upload-metadata": metadata(entries) },
  })
}

export function send(
  desk: Desk,
  token: string,
  location: string,
  offset: number,
  bytes: Buffer,
): Promise<Answer<unknown>> {
  return desk.call("PATCH", location, token, bytes, {
    headers: {
      ...TUS,
      "upload-offset": String(offset),
      "content-type": "application/offset+octet-stream",
    },
  })
}

export function head(desk: Desk, token: string, location: string): Promise<Answer<unknown>> {
  return desk.call("HEAD", location, token, undefined, { headers: TUS })
}

/** A whole file in one go. */
export async function upload(
  desk: Desk,
  token: string,
  dossierId: string,
  content: Buffer,
  entries: Record<string, string>,
): Promise<Answer<unknown>> {
  const begun = await begin(desk, token, dossierId, content.length, entries)
  if (begun.status !== 201) return begun
  return send(desk, token, begun.headers.location ?? "", 0, content)
}
