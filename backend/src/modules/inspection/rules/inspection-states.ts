import type { InspectionState } from "../../../contract"
import { conflict } from "../../../lib/api-fault"

/** Where an inspection may go from each state; those without an entry are ends. */
const MOVES: Readonly<Partial<Record<InspectionState, readonly InspectionState[]>>> = {
  planned: ["passed", "mending", "withdrawal_proposed", "cancelled"],
  mending: ["mended", "mending", "withdrawal_proposed"],
  withdrawal_proposed: ["withdrawn", "dismissed"],
}

/** States in which something is still to be done. */
export const OPEN_STATES = Object.keys(MOVES) as readonly InspectionState[]

export const INSPECTION_STATE_WORDS: Readonly<Record<InspectionState, string>> = {
  planned: "đã lên kế hoạch",
  passed: "đạt",
  mending: "đang khắc phục",
  mended: "đã khắc phục",
  withdrawal_proposed: "đề nghị thu hồi",
  withdrawn: "đã thu hồi",
  dismissed: "không thu hồi",
  cancelled: "đã hủy",
}

export function mayMove(from: InspectionState, to: InspectionState): boolean {
  return MOVES[from]?.includes(to) ?? false
}

/** @throws ApiFaultError 409 TRANSITION_NOT_ALLOWED */
export function requireMove(from: InspectionState, to: InspectionState): void {
  if (mayMove(from, to)) return
  throw conflict(
    "TRANSITION_NOT_ALLOWED",
    "state",
    `Đợt kiểm tra ${INSPECTION_STATE_WORDS[from]}: không chuyển sang «${INSPECTION_STATE_WORDS[to]}» được.`,
  )
}
