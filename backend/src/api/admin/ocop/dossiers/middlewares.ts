import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { ApiFaultError } from "../../../../lib/api-fault"
import { readDatabase } from "../../../../lib/database"
import { communesOf } from "../../../../modules/dossier/queries/commune-officers"

/** What an officer of a commune needs: dossiers, sessions, facts of law, and the frame of the dashboard. */
const OPEN_TO_COMMUNES =
  /^\/admin\/(ocop\/(dossiers|sessions|calendar|rulesets|register|communes)|users\/me|stores|feature-flags)(\/|$)/

/**
 * A user who acts for a commune has its dossiers and nothing else of the administration: neither orders
 * nor users nor certificates. Default deny: every other address answers 403.
 */
async function keepCommunesToDossiers(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const context = (req as Partial<AuthenticatedMedusaRequest>).auth_context
  const path = req.baseUrl + req.path
  const reads =
    OPEN_TO_COMMUNES.test(path) &&
    (req.method === "GET" || /^\/admin\/ocop\/(dossiers|sessions)\//.test(path))
  if (context?.actor_type !== "user" || reads) return next()
  if ((await communesOf(readDatabase(req.scope).knex, context.actor_id)).length === 0) return next()
  throw new ApiFaultError(403, {
    code: "COMMUNE_OFFICER_ONLY",
    field: null,
    message: "Tài khoản này chỉ xử lý hồ sơ của xã mình.",
  })
}

export const officeDossierMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/*", middlewares: [keepCommunesToDossiers] },
]
