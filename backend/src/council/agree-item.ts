import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AgreeInput } from "../contract"
import { badRequest, conflict } from "../lib/api-fault"
import { now } from "../lib/clock"
import { bandOf, maxPointsOf } from "../law/rulesets"
import { loadAgreement, type AgreementRow } from "../modules/council/queries/results"
import { agreeOptions, type AgreedFault } from "../modules/council/rules/agreed-options"
import { quorumOfItem } from "../modules/council/rules/quorum"
import { insertAgreement } from "../modules/council/writers/scoring"
import { toHundredths } from "../modules/rating/rules/points"
import {
  enterOpenItem,
  moveAndNote,
  roundOf,
  type ItemCommand,
  type ItemEntry,
  type RoundOfItem,
} from "./enter-item"
import { rulesetOf } from "./may-score"
import { reckonResult } from "./reckon-result"
import { showX100 } from "./words"

export type Agreed = Omit<AgreementRow, "itemId" | "revision">

const FAULT_WORDS: Readonly<Record<AgreedFault["code"], (points: string) => string>> = {
  AGREED_OPTION_MISSING: (points) =>
    `các thành viên chọn khác nhau (${points}): ghi mức Hội đồng thống nhất.`,
  AGREED_OUTSIDE_RANGE: (points) => `mức thống nhất phải nằm trong các mức đã chọn (${points}).`,
  AGREED_NOT_DISPUTED: (points) =>
    points === "" ? "phiếu chấm không có tiêu chí này." : `mức đã rõ (${points}), không ghi lại.`,
}

function checkRoundIsIn({ rule, roster, conflicted, standing }: RoundOfItem, input: AgreeInput): void {
  const missing = standing.expected.length - standing.sent.length
  if (missing > 0) {
    throw conflict("SCORECARDS_MISSING", "itemId", `Còn ${missing} thành viên chưa gửi phiếu chấm.`)
  }
  const quorum = quorumOfItem(roster, rule, conflicted, standing.sent)
  if (!quorum.isMet) {
    throw conflict(
      "QUORUM_NOT_MET",
      "itemId",
      `Có ${quorum.present}/${quorum.scoringMembers} phiếu chấm, cần ít nhất ${quorum.needed}` +
        (rule.chairMustBePresent ? " và có Chủ tịch Hội đồng." : "."),
    )
  }
  if (standing.isGapTooWide && input.reason === undefined) {
    throw badRequest(
      "GAP_REASON_REQUIRED",
      "reason",
      `Điểm vẫn chênh ${showX100(standing.gapX100)} sau lượt cuối (cho phép ${rule.maxGapPoints}): ghi lý do Hội đồng vẫn thông qua.`,
    )
  }
}

function agreedOfSheet(round: RoundOfItem, input: AgreeInput): Agreed {
  if (input.totalPoints !== undefined || input.stars !== undefined) {
    throw badRequest(
      "TOTAL_NOT_EXPECTED",
      "totalPoints",
      "Bộ này chấm theo phiếu: điểm và sao do hệ thống tính.",
    )
  }
  const cards = round.counted.map(({ choices }) => choices)
  const outcome = agreeOptions(round.rule.minima, cards, input.choices)
  if (!outcome.ok) {
    const [first] = outcome.faults
    const criterion = first?.criterion ?? ""
    const words =
      first === undefined
        ? ""
        : FAULT_WORDS[first.code](first.points.map((each) => showX100(each * 100)).join("; "))
    const all = outcome.faults.map((fault) => fault.criterion).join(", ")
    throw badRequest(
      first?.code ?? "AGREED_OPTION_MISSING",
      `choices.${criterion}`,
      `Tiêu chí ${criterion}: ${words}` + (outcome.faults.length > 1 ? ` Các tiêu chí cần xem: ${all}.` : ""),
    )
  }
  const { reason = null, disqualifiedFor = null } = input
  return { choices: outcome.choices, totalX100: null, stars: null, reason, disqualifiedFor }
}

async function agreedOfTotal(tx: Knex, entry: ItemEntry, input: AgreeInput): Promise<Agreed> {
  const { totalPoints, stars, reason = null, disqualifiedFor = null } = input
  const ruleset = await rulesetOf(tx, entry)
  const max = maxPointsOf(ruleset)
  if (totalPoints === undefined || totalPoints > max || toHundredths(totalPoints) / 100 !== totalPoints) {
    throw badRequest(
      "TOTAL_OUT_OF_RANGE",
      "totalPoints",
      `Ghi tổng điểm từ 0 đến ${max}, tối đa hai chữ số lẻ.`,
    )
  }
  if (Object.keys(input.choices).length > 0) {
    throw badRequest("SET_NOT_SCORABLE", "choices", "Chưa có phiếu chấm của bộ này: chỉ ghi tổng điểm.")
  }
  const band = bandOf(ruleset, totalPoints)
  if (stars !== undefined && stars > band) {
    throw badRequest("STARS_ABOVE_BAND", "stars", `${totalPoints} điểm được nhiều nhất ${band} sao.`)
  }
  if (stars !== undefined && stars < band && reason === null) {
    throw badRequest("REASON_REQUIRED", "reason", `Ghi lý do xếp ${stars} sao khi tổng điểm đạt ${band} sao.`)
  }
  return { choices: {}, totalX100: toHundredths(totalPoints), stars: stars ?? null, reason, disqualifiedFor }
}

/** What is to be recorded, checked against the scorecards. Shared with corrections. */
export function readAgreement(
  tx: Knex,
  entry: ItemEntry,
  round: RoundOfItem,
  input: AgreeInput,
): Promise<Agreed> {
  if (entry.item.mode === "total") return agreedOfTotal(tx, entry, input)
  return Promise.resolve(agreedOfSheet(round, input))
}

/**
 * Records what the council agreed on; may be repeated until the item closes, the newest counts.
 * @throws ApiFaultError 409 SCORECARDS_MISSING, QUORUM_NOT_MET, ITEM_STATE; 400 for what is recorded;
 * 403 NOT_YOUR_ROLE
 */
export async function agreeItem(
  tx: Knex,
  { input, ...command }: ItemCommand & { input: AgreeInput },
): Promise<void> {
  const entry = await enterOpenItem(tx, command)
  const round = await roundOf(tx, entry)
  const at = now()
  await moveAndNote(tx, entry, entry.item.mode === "total" ? "record_total" : "agree", at)
  if (entry.item.mode === "sheet") checkRoundIsIn(round, input)
  const agreed = await readAgreement(tx, entry, round, input)
  // Refuses now what could not be rated at the closing.
  await reckonResult(tx, entry, round, agreed)
  const last = await loadAgreement(tx, entry.item.id)
  await insertAgreement(tx, {
    itemId: entry.item.id,
    revision: (last?.revision ?? 0) + 1,
    ...agreed,
    recordedBy: command.userId,
    recordedAt: at,
  })
}
