import type { ProductSeal } from "@ocop/backend/contract"
import { formatDay } from "./format"

/** The eight faces of the seal. `renewing` = lapsed, a new rating lodged, but no extension in force. */
export type SealFace =
  "valid" | "expiring" | "extended" | "expired" | "withdrawn" | "superseded" | "renewing" | "unrated"

export interface SealLook {
  face: SealFace
  /** Stars to draw; 0 in every face that is not in force. */
  stars: number
  /** Lit strips of the 36, one per full month left; at least 1 while valid. */
  litStrips: number
  /** Last day (ISO) the stars may be shown; null when none are. */
  until: string | null
  /** What the chip says. */
  chip: string
  /** The one text alternative of the seal. */
  label: string
}

const STRIPS = 36

export interface SealFacts {
  state: ProductSeal["state"] | "renewing"
  stars: number | null
  effectiveUntil: string | null
  monthsLeft: number | null
  daysLeft: number | null
}

/**
 * How a rank looks on the day the facts were taken. Stars are drawn only in the three states in force
 * and only when the facts carry both stars and the last day they may be shown; otherwise none.
 */
export function sealLook(facts: SealFacts): SealLook {
  const bare = (face: SealFace, chip: string, label: string): SealLook => ({
    face,
    stars: 0,
    litStrips: 0,
    until: null,
    chip,
    label,
  })
  if (facts.state === null) return bare("unrated", "Chưa xếp hạng", "Sản phẩm chưa được xếp hạng OCOP")
  if (facts.state === "withdrawn") return bare("withdrawn", "Đã thu hồi", "Chứng nhận OCOP đã bị thu hồi")
  if (facts.state === "superseded")
    return bare("superseded", "Đã có chứng nhận mới", "Chứng nhận OCOP đã được thay bằng chứng nhận mới")
  if (facts.state === "renewing")
    return bare("renewing", "Đang công nhận lại", "Chứng nhận OCOP đã hết hạn, đang công nhận lại")
  if (facts.state === "expired" || facts.stars === null || facts.effectiveUntil === null)
    return bare("expired", "Chứng nhận hết hạn", "Chứng nhận OCOP đã hết hạn")
  return inForce(facts.state, facts.stars, facts.effectiveUntil, facts)
}

function inForce(
  state: "valid" | "expiring" | "extended",
  stars: number,
  until: string,
  { monthsLeft, daysLeft }: SealFacts,
): SealLook {
  const rank = `${stars} sao`
  if (state === "extended") {
    return {
      face: "extended",
      stars,
      litStrips: 0,
      until,
      chip: `${rank} · kéo dài`,
      label: `Chứng nhận OCOP ${rank}, hiệu lực kéo dài đến ${formatDay(until)}, chờ kết quả công nhận lại`,
    }
  }
  const litStrips = Math.min(STRIPS, Math.max(1, monthsLeft ?? 1))
  if (state === "expiring") {
    const days = daysLeft === 0 ? "hết hạn hôm nay" : `còn ${daysLeft ?? 0} ngày`
    return {
      face: "expiring",
      stars,
      litStrips,
      until,
      chip: `${rank} · ${days}`,
      label: `Chứng nhận OCOP ${rank}, sắp hết hạn, ${days}`,
    }
  }
  return {
    face: "valid",
    stars,
    litStrips,
    until,
    chip: rank,
    label: `Chứng nhận OCOP ${rank}, còn hiệu lực ${litStrips} tháng`,
  }
}
