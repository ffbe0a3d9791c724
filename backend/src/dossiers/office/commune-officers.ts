import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CommuneOfficers, CommuneOfficerUpdate } from "../../contract"
import { badRequest } from "../../lib/api-fault"
import { loadCommuneOfficers } from "../../modules/dossier/queries/commune-officers"

/** Users who act for communes, each with the codes of theirs. */
export async function readCommuneOfficers(db: Knex): Promise<CommuneOfficers> {
  const codes = new Map<string, string[]>()
  for (const { userId, unitCode } of await loadCommuneOfficers(db)) {
    codes.set(userId, [...(codes.get(userId) ?? []), unitCode])
  }
  return { officers: [...codes].map(([userId, unitCodes]) => ({ userId, unitCodes })) }
}

/**
 * Sets the communes of one user, in the caller's transaction; none: the user is of the province again.
 * Idempotent. @throws ApiFaultError 400 OFFICER_UNKNOWN, COMMUNE_UNKNOWN
 */
export async function setCommuneOfficer(
  tx: Knex,
  { userId, unitCodes }: CommuneOfficerUpdate,
): Promise<void> {
  const user = await tx("user").where({ id: userId }).whereNull("deleted_at").forUpdate().first("id")
  if (user === undefined) throw badRequest("OFFICER_UNKNOWN", "userId", "Không có người dùng này.")
  const codes = [...new Set(unitCodes)]
  const known: string[] = await tx("ocop_unit")
    .whereIn("code", codes)
    .where({ level: "commune" })
    .whereNull("valid_to")
    .pluck("code")
  const stranger = codes.find((code) => !known.includes(code))
  if (stranger !== undefined) {
    throw badRequest("COMMUNE_UNKNOWN", "unitCodes", `Không có xã, phường mang mã «${stranger}» hiện nay.`)
  }
  await tx("ocop_commune_officer").where({ user_id: userId }).del()
  for (const unit_code of codes) {
    await tx("ocop_commune_officer").insert({
      id: generateEntityId(undefined, "coff"),
      user_id: userId,
      unit_code,
    })
  }
}
