import { backendUrl } from "@/lib/env"

const PATIENCE_MS = 5_000

/**
 * GET /.well-known/ocop-certificate-keys.json (rewritten here): the register's public keys, with which
 * anyone checks a printed code. Passed through from the backend, so that both addresses say the same.
 */
export async function GET(): Promise<Response> {
  try {
    const answer = await fetch(`${backendUrl()}/.well-known/ocop-certificate-keys.json`, {
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!answer.ok) return unavailable()
    return new Response(await answer.text(), {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "cache-control": "public, max-age=300",
        "access-control-allow-origin": "*",
      },
    })
  } catch {
    return unavailable()
  }
}

function unavailable(): Response {
  const message = "Chưa lấy được khóa kiểm tra từ sổ đăng ký. Thử lại sau ít phút."
  return Response.json({ code: "KEYS_UNAVAILABLE", field: null, message }, { status: 503 })
}
