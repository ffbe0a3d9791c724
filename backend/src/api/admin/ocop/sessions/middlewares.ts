import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { ApiFaultError } from "../../../../lib/api-fault"
import { readDatabase } from "../../../../lib/database"
import { loadSeatsOf } from "../../../../modules/council/queries/councils"
import { isCouncilGuest } from "../../../../modules/council/rules/council-guest"

/** What a member from outside the office needs: sessions, and to know who is signed in. */
const OPEN_TO_GUESTS = /^\/admin\/(ocop\/sessions|users\/me|feature-flags)(\/|$)/

/** What the dashboard reads to draw its frame (the shop's name); without it no page of it opens. */
const READ_BY_THE_FRAME = /^\/admin\/stores$/

/**
 * A user who is here as a council member alone has the sessions and nothing else of the administration.
 * Default deny: every other address answers 403, whatever it is.
 */
async function keepGuestsToSessions(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const context = (req as Partial<AuthenticatedMedusaRequest>).auth_context
  const address = `${req.baseUrl}${req.path}`.replace(/\/$/, "")
  const isOpen = OPEN_TO_GUESTS.test(address) || (req.method === "GET" && READ_BY_THE_FRAME.test(address))
  if (context?.actor_type !== "user" || isOpen) return next()
  const seats = await loadSeatsOf(readDatabase(req.scope).knex, context.actor_id)
  if (!isCouncilGuest(seats)) return next()
  throw new ApiFaultError(403, {
    code: "COUNCIL_MEMBER_ONLY",
    field: null,
    message: "Tài khoản này chỉ dùng cho các phiên họp của Hội đồng.",
  })
}

export const councilMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/*", middlewares: [keepGuestsToSessions] },
]
