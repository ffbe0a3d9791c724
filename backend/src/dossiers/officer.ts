import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ApiFaultError } from "../lib/api-fault"
import type { Actor } from "../lib/actor"
import { readDatabase } from "../lib/database"
import { communesOf } from "../modules/dossier/queries/commune-officers"

/** A user of the administration: of the province, or of the communes named. */
export interface Officer {
  actor: Actor
  /** Official codes of the communes; null = the whole province. */
  unitCodes: readonly string[] | null
}

/** Who a request of the administration acts as. What a commune's officer may not see answers 404. */
export async function officerOf(req: AuthenticatedMedusaRequest): Promise<Officer> {
  const id = req.auth_context.actor_id
  const unitCodes = await communesOf(readDatabase(req.scope).knex, id)
  return unitCodes.length > 0
    ? { actor: { id, role: "commune" }, unitCodes }
    : { actor: { id, role: "office" }, unitCodes: null }
}

/** An officer of the province. @throws ApiFaultError 403 OFFICE_ONLY */
export async function requireOffice(req: AuthenticatedMedusaRequest): Promise<Actor> {
  const { actor } = await officerOf(req)
  if (actor.role === "office") return actor
  throw new ApiFaultError(403, {
    code: "OFFICE_ONLY",
    field: null,
    message: "Việc này do cơ quan tham mưu OCOP cấp tỉnh làm.",
  })
}

/** True when the officer may know of a dossier lodged at this commune. */
export function maySee({ unitCodes }: Officer, unitCode: string): boolean {
  return unitCodes === null || unitCodes.includes(unitCode)
}
