import { createHash, timingSafeEqual } from "node:crypto"
import { revalidateTag } from "next/cache"
import { isKnownTag } from "@/lib/cache-manifest"
import { revalidateSecret } from "@/lib/env"

const MOST_TAGS = 500

/** Compares digests, so that neither content nor length of the secret shows in the time it takes. */
function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest()
  return expected !== "" && timingSafeEqual(digest(given), digest(expected))
}

function tagsOf(body: unknown): string[] | null {
  if (typeof body !== "object" || body === null || !("tags" in body)) return null
  const { tags } = body
  if (!Array.isArray(tags) || tags.length > MOST_TAGS) return null
  return tags.filter((tag): tag is string => typeof tag === "string" && isKnownTag(tag))
}

/**
 * POST /api/revalidate {tags}: drops what is kept under these tags; the next reader gets new data.
 * Signed with `x-revalidate-secret`. Repeating a call changes nothing; unknown tags are ignored.
 */
export async function POST(request: Request): Promise<Response> {
  if (!sameSecret(request.headers.get("x-revalidate-secret") ?? "", revalidateSecret())) {
    return Response.json({ code: "BAD_SECRET", field: null, message: "Sai mã bí mật." }, { status: 401 })
  }
  const body: unknown = await request.json().catch(() => null)
  const tags = tagsOf(body)
  if (tags === null) {
    const message = `Cần {"tags": [...]}, nhiều nhất ${MOST_TAGS} nhãn.`
    return Response.json({ code: "BAD_TAGS", field: "tags", message }, { status: 400 })
  }
  for (const tag of new Set(tags)) revalidateTag(tag, { expire: 0 })
  return Response.json({ revalidated: [...new Set(tags)] })
}
