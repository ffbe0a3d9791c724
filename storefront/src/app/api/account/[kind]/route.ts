import { dropSession, writeSession, type SessionKind } from "@/commerce/server/cookies"
import { callBackend, isOk } from "@/commerce/server/medusa"
import { readJson, refuse, refuseForeign, UNREADABLE } from "@/commerce/server/route"

const KINDS: Record<string, { session: SessionKind; home: string }> = {
  khach: { session: "customer", home: "/tai-khoan" },
  "co-so": { session: "producer", home: "/kenh-nha-san-xuat" },
}

interface Context {
  params: Promise<{ kind: string }>
}

const NO_SUCH_KIND = { code: "NOT_FOUND", field: null, message: "Không có loại tài khoản này." }

/**
 * POST /api/account/{khach|co-so} {email, password}: signs in. The token stays in an httpOnly cookie;
 * scripts never see it. Which of the two was wrong is not told.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const foreign = refuseForeign(request)
  if (foreign !== null) return foreign
  const kind = KINDS[(await params).kind]
  if (kind === undefined) return refuse(404, NO_SUCH_KIND)
  const body = await readJson(request)
  if (typeof body?.email !== "string" || typeof body.password !== "string") return refuse(400, UNREADABLE)
  const answer = await callBackend<{ token?: string }>(`/auth/${kind.session}/emailpass`, {
    method: "POST",
    body: { email: body.email.trim().toLowerCase(), password: body.password },
  })
  if (answer.status === 503) return Response.json(answer.body, { status: 503 })
  const token = isOk(answer) ? answer.body.token : undefined
  if (token === undefined) {
    const message = "Thư điện tử hoặc mật khẩu không đúng. Kiểm tra lại cả hai."
    return refuse(401, { code: "SIGN_IN_REFUSED", field: "password", message })
  }
  await writeSession(kind.session, token)
  return Response.json({ next: kind.home })
}

/** DELETE /api/account/{khach|co-so}: signs out of this browser. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const foreign = refuseForeign(request)
  if (foreign !== null) return foreign
  const kind = KINDS[(await params).kind]
  if (kind === undefined) return refuse(404, NO_SUCH_KIND)
  await dropSession(kind.session)
  return Response.json({ next: kind.home })
}
