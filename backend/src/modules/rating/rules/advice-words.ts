import type { Alternative, Improvement, NextStar } from "./next-star"
import { showPoints } from "./points"

function improvementWords({ criterion, title, from, to, toText }: Improvement): string {
  const step = from === null ? `chọn mức ${to}` : `từ ${from} lên ${to} điểm`
  return `${criterion} ${title} (${step}: ${toText})`
}

/** «nâng 3.5 Sở hữu trí tuệ (từ 1 lên 2 điểm: …); 2.3 …». */
export function alternativeWords({ improvements }: Alternative): string {
  return `nâng ${improvements.map(improvementWords).join("; ")}`
}

/**
 * The advice in one sentence: «Còn thiếu cho 4 sao: 3,5 điểm và mức tối thiểu ở 1 tiêu chí (3.5 Sở hữu
 * trí tuệ). Cách ngắn nhất: nâng …».
 */
export function adviceWords(advice: NextStar): string {
  const { star, pointsMissing, minimaMissed, alternatives } = advice
  const minima = minimaMissed.map(({ criterion, title }) => `${criterion} ${title}`).join("; ")
  const lacks = [
    ...(pointsMissing > 0 ? [showPoints(pointsMissing)] : []),
    ...(minima === "" ? [] : [`mức tối thiểu ở ${minimaMissed.length} tiêu chí (${minima})`]),
  ]
  const [shortest] = alternatives
  const way = shortest === undefined ? "" : ` Cách ngắn nhất: ${alternativeWords(shortest)}.`
  return `Còn thiếu cho ${star} sao: ${lacks.join(" và ")}.${way}`
}
