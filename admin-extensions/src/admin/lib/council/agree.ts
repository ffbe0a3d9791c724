import type { AgreeInput, ItemDetails, SessionDetails, SessionItem } from "@ocop/backend/contract"
import { numberOf, textOrNull, type FormValues } from "../form/form-fields"

/** Body of «agree» and «correct»: what was left blank is not sent. */
export function agreeBody(
  mode: ItemDetails["mode"],
  choices: Record<string, number>,
  values: FormValues,
): AgreeInput {
  const reason = textOrNull(values.reason)
  const disqualifiedFor = textOrNull(values.disqualifiedFor)
  const totalPoints = numberOf(values.totalPoints ?? "")
  const stars = numberOf(values.stars ?? "")
  return {
    choices: mode === "sheet" ? choices : {},
    ...(mode === "total" && totalPoints !== null ? { totalPoints } : {}),
    ...(mode === "total" && stars !== null ? { stars } : {}),
    ...(reason === null ? {} : { reason }),
    ...(disqualifiedFor === null ? {} : { disqualifiedFor }),
  }
}

export type ItemAct = "present" | "agree" | "closeItem" | "postpone" | "correct"

/** What a leader of the session may do with an item now; the backend has the last word. */
export function itemActs(
  session: Pick<SessionDetails, "state" | "myRole">,
  item: Pick<ItemDetails, "state" | "mode" | "allSent">,
): ItemAct[] {
  const isChair = session.myRole === "chair"
  if (!isChair && session.myRole !== "secretary") return []
  if (item.state === "closed") return isChair ? ["correct"] : []
  if (session.state !== "open" || item.state === "postponed") return []
  const acts: ItemAct[] = []
  if (item.state === "pending" && item.mode === "sheet") acts.push("present")
  const mayAgree =
    item.mode === "total"
      ? item.state === "pending" || item.state === "agreed"
      : item.state === "agreed" || ((item.state === "scoring" || item.state === "discussion") && item.allSent)
  if (item.state === "agreed" && isChair) acts.push("closeItem")
  if (mayAgree) acts.push("agree")
  acts.push("postpone")
  return acts
}

/** Whether every item is finished, so that the chair may close the session. */
export function mayCloseSession(
  session: Pick<SessionDetails, "state" | "myRole"> & { items: readonly Pick<SessionItem, "state">[] },
): boolean {
  return (
    session.state === "open" &&
    session.myRole === "chair" &&
    session.items.every((item) => item.state === "closed" || item.state === "postponed")
  )
}
