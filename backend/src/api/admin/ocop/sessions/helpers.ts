import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ItemDetails, SessionDetails } from "../../../../contract"
import type { ItemCommand } from "../../../../council/enter-item"
import { itemPage } from "../../../../council/item-page"
import { sessionPage } from "../../../../council/session-page"
import { readDatabase } from "../../../../lib/database"

export function sessionCommand(req: AuthenticatedMedusaRequest): { sessionId: string; userId: string } {
  return { sessionId: req.params.id ?? "", userId: req.auth_context.actor_id }
}

export function itemCommand(req: AuthenticatedMedusaRequest): ItemCommand {
  return { ...sessionCommand(req), itemId: req.params.itemId ?? "" }
}

/** Answers the session as it is after what was done. */
export async function answerSession(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SessionDetails>,
): Promise<void> {
  const { sessionId, userId } = sessionCommand(req)
  res.setHeader("Cache-Control", "no-store")
  res.json(await sessionPage(readDatabase(req.scope).knex, sessionId, userId))
}

/** Answers the item as it is after what was done. */
export async function answerItem(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ItemDetails>,
): Promise<void> {
  res.setHeader("Cache-Control", "no-store")
  res.json(await itemPage(readDatabase(req.scope).knex, itemCommand(req)))
}
