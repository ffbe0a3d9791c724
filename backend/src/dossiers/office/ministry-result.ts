import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MinistryResultBody, RecognitionOutcome } from "../../contract"
import { badRequest, conflict } from "../../lib/api-fault"
import { bandOf } from "../../law/rulesets"
import { rulesetOfDossier } from "../dossier-ruleset"
import type { Officer } from "../officer"
import { STATE_WORDS } from "../words"
import { checkDecisionDay, recogniseOne, refuseOne } from "./recognise"
import { lockVisibleDossier } from "./visible-dossier"

const MINISTRY = "Bộ Nông nghiệp và Môi trường"
const PROVINCE = "UBND tỉnh Hà Tĩnh"

export interface MinistryResultInput {
  dossierId: string
  officer: Officer
  request: MinistryResultBody
}

/**
 * The result of the central council, in the caller's transaction: five stars are recognised by the
 * Ministry; with fewer than 90 points the province may recognise three or four (Điều 7.4g), or nobody.
 *
 * @throws ApiFaultError 404; 409 NOT_FORWARDED and as `issueCertificate`; 400 STARS_EXCEED_POINTS, BAD_DATE
 */
export async function recordMinistryResult(
  tx: Knex,
  input: MinistryResultInput,
): Promise<RecognitionOutcome> {
  const { dossierId, officer, request } = input
  checkDecisionDay(request.decidedOn)
  const dossier = await lockVisibleDossier(tx, dossierId, officer)
  if (dossier.state !== "forwarded") {
    throw conflict("NOT_FORWARDED", "id", `Hồ sơ đang ở «${STATE_WORDS[dossier.state]}», chưa gửi Bộ.`)
  }
  const { pointsX100, stars, decisionNumber, decidedOn, authorityName } = request
  const band = bandOf(await rulesetOfDossier(tx, dossier), pointsX100 / 100)
  if (stars > band) {
    throw badRequest("STARS_EXCEED_POINTS", "stars", `${pointsX100 / 100} điểm không đạt hạng ${stars} sao.`)
  }
  if (stars === 0) {
    const why = "Kết quả cấp trung ương: không công nhận"
    return refuseOne(tx, dossier, why, { decisionNumber, decidedOn }, officer)
  }
  const isCentral = stars === 5
  const decision = {
    decisionNumber,
    decidedOn,
    authorityLevel: isCentral ? ("central" as const) : ("province" as const),
    authorityName: authorityName ?? (isCentral ? MINISTRY : PROVINCE),
  }
  return recogniseOne(tx, dossier, { stars, pointsX100 }, decision, officer)
}
