import { notFound } from "next/navigation"

export const ensureStatic = "navigation"

/** Where src/proxy.ts sends unknown codes: a page that is nothing but a 404 with useful text. */
export default function UnknownCodePage(): never {
  notFound()
}
