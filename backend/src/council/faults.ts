import { ApiFaultError, badRequest, conflict, notFound } from "../lib/api-fault"
import type { CouncilActing } from "../modules/council/rules/states"
import { ScoringFaultError } from "../modules/rating/rules/scoring-fault"
import { ACTING_WORDS } from "./words"

export const sessionNotFound = (): ApiFaultError =>
  notFound("SESSION_NOT_FOUND", "id", "Không có phiên họp này.")

export const itemNotFound = (): ApiFaultError =>
  notFound("ITEM_NOT_FOUND", "itemId", "Phiên họp không có sản phẩm này.")

export const councilNotFound = (): ApiFaultError =>
  notFound("COUNCIL_NOT_FOUND", "councilId", "Không có Hội đồng này.")

/** 403: the person takes part, but this is somebody else's to do. */
export function notYours(by: readonly CouncilActing[]): ApiFaultError {
  const who = by.map((each) => ACTING_WORDS[each]).join(" hoặc ")
  return new ApiFaultError(403, {
    code: "NOT_YOUR_ROLE",
    field: null,
    message: `Việc này do ${who} làm.`,
  })
}

export const sessionNotOpen = (): ApiFaultError =>
  conflict("SESSION_NOT_OPEN", "id", "Phiên họp chưa khai mạc hoặc đã bế mạc.")

/** Every fault of a scorecard is the sender's to mend: the first is told, with how many there are. */
export function asScoringRefusal(error: unknown): unknown {
  if (!(error instanceof ScoringFaultError)) return error
  const [first] = error.faults
  if (first === undefined) return error
  const more = error.faults.length - 1
  return badRequest(
    first.code,
    first.field,
    more === 0 ? first.message : `${first.message} Còn ${more} lỗi khác.`,
  )
}
