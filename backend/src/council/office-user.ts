import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ApiFaultError } from "../lib/api-fault"
import { loadSeatsOf } from "../modules/council/queries/councils"
import { isCouncilGuest } from "../modules/council/rules/council-guest"
import { communesOf } from "../modules/dossier/queries/commune-officers"

/** True for a user of the provincial office: neither a commune's officer nor a council member alone. */
export async function isOfficeUser(db: Knex, userId: string): Promise<boolean> {
  const communes = await communesOf(db, userId)
  return communes.length === 0 && !isCouncilGuest(await loadSeatsOf(db, userId))
}

/** @throws ApiFaultError 403 OFFICE_ONLY */
export async function requireOfficeUser(db: Knex, userId: string): Promise<void> {
  if (await isOfficeUser(db, userId)) return
  throw new ApiFaultError(403, {
    code: "OFFICE_ONLY",
    field: null,
    message: "Việc này do cơ quan tham mưu OCOP cấp tỉnh làm.",
  })
}
