import type { StarCount } from "../../contract"
import { fold } from "../../lib/fold"
import type { RawCell } from "../reader/raw-row"
import { bad, good, type Reading } from "./reading"
import { tidyText } from "./text"

const MAX_POINTS = 100
const STAR_WORDS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5 }

/** Points 0–100 with at most two decimals, «71,5» or «71.5»; as hundredths, so 71,25 is 7125. */
export function readPointsX100(cell: RawCell): Reading<number> {
  const text = tidyText(cell.text)
  const plain = text.replace(/\s*(điểm|diem|đ)$/iu, "").replace(",", ".")
  const points = /^\d{1,3}(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
  if (Number.isNaN(points) || points > MAX_POINTS) {
    return bad("BAD_POINTS", `Điểm «${text}» không phải số từ 0 đến 100.`, "Ghi điểm trung bình, ví dụ 71,5.")
  }
  return good(Math.round(points * 100))
}

/** Stars as «4», «4 sao», «bốn sao», «****» or «★★★★». Only 3, 4 and 5 are ever recognised. */
export function readStars(cell: RawCell): Reading<StarCount> {
  const text = tidyText(cell.text)
  const stars = countStars(text)
  if (stars === 3 || stars === 4 || stars === 5) return good(stars)
  const remedy = "Ghi 3, 4 hoặc 5 (hoặc «4 sao», «****»)."
  if (stars === 1 || stars === 2) {
    return bad("BAD_STARS", `Hạng ${stars} sao không có quyết định công nhận và giấy chứng nhận.`, remedy)
  }
  return bad("BAD_STARS", `Không hiểu hạng sao «${text}».`, remedy)
}

function countStars(text: string): number | null {
  const drawn = text.replace(/[\s☆]/g, "")
  if (/^(\*+|[★⭐]+\uFE0F?)$/u.test(drawn)) return [...drawn.replace(/\uFE0F/g, "")].length
  const folded = fold(text)
  const digits = /^(?:hang )?([0-9]+)(?:[.,]0+)?(?: ?(?:sao|\*|★))?$/.exec(folded)
  if (digits?.[1] !== undefined) return Number(digits[1])
  return STAR_WORDS[/^([a-z]+) sao$/.exec(folded)?.[1] ?? ""] ?? null
}
