import type { AveragingMethod, CouncilRole, ItemState, MinimaMethod } from "../contract"
import type { CouncilActing } from "../modules/council/rules/states"

export const ACTING_WORDS: Readonly<Record<CouncilActing, string>> = {
  chair: "Chủ tịch Hội đồng",
  secretary: "thư ký Hội đồng",
  office: "văn phòng OCOP",
}

export const ROLE_WORDS: Readonly<Record<CouncilRole, string>> = {
  chair: "Chủ tịch Hội đồng",
  secretary: "Thư ký",
  member: "Thành viên",
}

export const ITEM_STATE_WORDS: Readonly<Record<ItemState, string>> = {
  pending: "Chờ trình bày",
  scoring: "Đang chấm",
  discussion: "Đang thảo luận, chấm lại",
  agreed: "Đã thống nhất",
  closed: "Đã chốt",
  postponed: "Hoãn",
}

export const AVERAGING_WORDS: Readonly<Record<AveragingMethod, string>> = {
  mean: "trung bình cộng điểm các thành viên",
  trimmed_mean: "trung bình cộng sau khi bỏ một điểm cao nhất và một điểm thấp nhất",
}

export const MINIMA_WORDS: Readonly<Record<MinimaMethod, string>> = {
  agreed: "Hội đồng thảo luận, thống nhất mức của từng tiêu chí còn khác nhau",
  least: "lấy mức thấp nhất các thành viên đã chọn",
  majority: "lấy mức nhiều thành viên chọn nhất",
}

/** «61,5» from hundredths. */
export function showX100(x100: number): string {
  return (x100 / 100).toLocaleString("vi-VN", { maximumFractionDigits: 2 })
}

/** «3 sao», or that there are none. */
export function showStars(stars: number): string {
  return stars === 0 ? "Bị loại" : `${stars} sao`
}
