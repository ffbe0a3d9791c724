import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IdeaFunnel, IdeaStageBody, ProductIdea, ProductIdeaBody } from "../../contract"
import { badRequest, conflict, notFound } from "../../lib/api-fault"
import { isIsoDay, today, type IsoDay } from "../../lib/local-day"
import { loadIdeas, lockIdea } from "../../modules/dossier/queries/ideas"

/** The funnel of the yearly reports: ideas registered, appraised, with an accepted plan. */
export async function readIdeaFunnel(db: Knex): Promise<IdeaFunnel> {
  const ideas = await loadIdeas(db)
  return {
    registered: ideas.length,
    appraised: ideas.filter(({ appraisedOn }) => appraisedOn !== null).length,
    planAccepted: ideas.filter(({ planAcceptedOn }) => planAcceptedOn !== null).length,
    ideas,
  }
}

function checkDay(field: string, day: IsoDay, notBefore: IsoDay): void {
  if (isIsoDay(day) && day >= notBefore && day <= today()) return
  throw badRequest("BAD_DATE", field, `Ngày «${day}» phải là một ngày đã đến, không trước ${notBefore}.`)
}

/** The programme began in 2018; an earlier idea is a slip of the pen. */
const FIRST_DAY: IsoDay = "2018-01-01"

export interface RegisterIdeaInput {
  idea: ProductIdeaBody
  actorId: string
}

/** Records an idea, in the caller's transaction. @throws ApiFaultError 400 COMMUNE_UNKNOWN, BAD_DATE */
export async function registerIdea(tx: Knex, { idea, actorId }: RegisterIdeaInput): Promise<string> {
  checkDay("registeredOn", idea.registeredOn, FIRST_DAY)
  const unit = await tx("ocop_unit")
    .where({ code: idea.unitCode, level: "commune" })
    .where((inner) => {
      void inner.whereNull("valid_from").orWhere("valid_from", "<=", idea.registeredOn)
    })
    .where((inner) => {
      void inner.whereNull("valid_to").orWhere("valid_to", ">=", idea.registeredOn)
    })
    .first<{ id: string } | undefined>("id")
  if (unit === undefined) {
    const message = `Ngày ${idea.registeredOn} không có xã, phường mang mã «${idea.unitCode}».`
    throw badRequest("COMMUNE_UNKNOWN", "unitCode", message)
  }
  const id = generateEntityId(undefined, "idea")
  await tx("ocop_product_idea").insert({
    id,
    product_name: idea.productName,
    producer_name: idea.producerName,
    unit_id: unit.id,
    unit_code: idea.unitCode,
    registered_on: idea.registeredOn,
    note: idea.note ?? null,
    actor_id: actorId,
  })
  return id
}

export interface MoveIdeaInput {
  ideaId: string
  request: IdeaStageBody
}

/** The day before which a stage cannot have been reached; null while an earlier stage is missing. */
function earliestDay(idea: ProductIdea, stage: IdeaStageBody["stage"]): IsoDay | null {
  return stage === "appraised" ? idea.registeredOn : idea.appraisedOn
}

/**
 * Records that an idea reached its next stage, in the caller's transaction. The same day again changes
 * nothing. @throws ApiFaultError 404 IDEA_NOT_FOUND; 409 STAGE_OUT_OF_ORDER, STAGE_ALREADY_REACHED; 400
 */
export async function moveIdea(tx: Knex, { ideaId, request }: MoveIdeaInput): Promise<void> {
  const idea = await lockIdea(tx, ideaId)
  if (idea === null) throw notFound("IDEA_NOT_FOUND", "id", "Không có ý tưởng này.")
  const { stage, on } = request
  const reached = stage === "appraised" ? idea.appraisedOn : idea.planAcceptedOn
  if (reached === on) return
  if (reached !== null) {
    throw conflict("STAGE_ALREADY_REACHED", "stage", `Bước này đã được ghi ngày ${reached}.`)
  }
  const notBefore = earliestDay(idea, stage)
  if (notBefore === null) {
    throw conflict(
      "STAGE_OUT_OF_ORDER",
      "stage",
      "Ý tưởng chưa được thẩm định nên chưa có phương án để duyệt.",
    )
  }
  checkDay("on", on, notBefore)
  await tx("ocop_product_idea")
    .where({ id: ideaId })
    .update({
      [stage === "appraised" ? "appraised_on" : "plan_accepted_on"]: on,
      updated_at: tx.fn.now(),
    })
}
