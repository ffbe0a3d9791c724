import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Council, SessionChange, SessionInput } from "../contract"
import { badRequest, conflict, notFound } from "../lib/api-fault"
import { now } from "../lib/clock"
import { isIsoDay } from "../lib/local-day"
import { loadCouncils, councilRolesOf } from "../modules/council/queries/councils"
import {
  insertCouncilEvent,
  insertSession,
  replaceItems,
  updateSession,
} from "../modules/council/writers/sessions"
import { agendaOf } from "./dossiers"
import { actingAs, actorOf, enterSession } from "./enter-session"
import { notYours } from "./faults"
import { isOfficeUser } from "./office-user"

function checkDay({ validFrom, validTo }: Council, heldOn: string): void {
  if (!isIsoDay(heldOn)) throw badRequest("BAD_DATE", "heldOn", `Ngày «${heldOn}» không có trong lịch.`)
  if (heldOn >= validFrom && (validTo === null || heldOn <= validTo)) return
  throw conflict(
    "COUNCIL_NOT_IN_PERIOD",
    "heldOn",
    `Ngày họp ${heldOn} ngoài nhiệm kỳ của Hội đồng (${validFrom} – ${validTo ?? "chưa kết thúc"}).`,
  )
}

/** The office, or the chair or secretary of that council; for everyone else there is no such council. */
async function mayPlan(tx: Knex, councilId: string, userId: string): Promise<boolean> {
  const mine = (await councilRolesOf(tx, userId)).find((each) => each.councilId === councilId)
  if (mine?.role === "member") throw notYours(["secretary", "office"])
  return mine !== undefined || isOfficeUser(tx, userId)
}

async function councilOf(tx: Knex, councilId: string, userId: string): Promise<Council> {
  const [council] = await loadCouncils(tx, councilId)
  if (council !== undefined && (await mayPlan(tx, councilId, userId))) return council
  throw notFound("COUNCIL_NOT_FOUND", "councilId", "Không có Hội đồng này.")
}

/**
 * Plans a session with its agenda. @returns its id
 * @throws ApiFaultError 404 COUNCIL_NOT_FOUND; 409 COUNCIL_NOT_IN_PERIOD; as `agendaOf`
 */
export async function planSession(
  tx: Knex,
  { input, userId }: { input: SessionInput; userId: string },
): Promise<string> {
  const council = await councilOf(tx, input.councilId, userId)
  checkDay(council, input.heldOn)
  const items = await agendaOf(tx, input.dossierIds, null)
  const id = await insertSession(tx, { ...input, createdBy: userId })
  await replaceItems(tx, id, items)
  return id
}

/** Changes a session that has not opened. @throws ApiFaultError 409 SESSION_NOT_PLANNED; as `planSession` */
export async function changeSession(
  tx: Knex,
  { sessionId, input, userId }: { sessionId: string; input: SessionChange; userId: string },
): Promise<void> {
  const entry = await enterSession(tx, sessionId, userId, "change")
  actingAs(entry, ["chair", "secretary", "office"])
  if (entry.session.state !== "planned") {
    throw conflict("SESSION_NOT_PLANNED", "id", "Phiên họp đã khai mạc: không sửa chương trình được nữa.")
  }
  const council = await councilOf(tx, entry.session.councilId, userId)
  checkDay(council, input.heldOn)
  await replaceItems(tx, sessionId, await agendaOf(tx, input.dossierIds, sessionId))
  await updateSession(tx, sessionId, { title: input.title, held_on: input.heldOn, place: input.place })
  const { id: actorId, role: actorRole } = actorOf(entry)
  await insertCouncilEvent(tx, { sessionId, kind: "changed", actorId, actorRole, at: now() })
}
