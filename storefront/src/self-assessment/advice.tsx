import type { EvaluateAnswer, NextStarAdvice } from "@ocop/backend/contract"
import { Icon } from "@/ui/icons"
import { showPoints } from "./score-so-far"
import { criterionAnchor } from "./sheet-facts"
import type { SheetInUse } from "./use-sheet"

type Alternative = NextStarAdvice["alternatives"][number]
type OnTry = SheetInUse["tryOut"]

const MOST_STARS = 5

/** What is missing for the next star: points, minima, and the shortest ways to get there. */
export function Advice({
  answer: { advice, stars, missing },
  onTry,
}: {
  answer: EvaluateAnswer
  onTry: OnTry
}) {
  if (advice === null) {
    if (stars < MOST_STARS) return null
    return (
      <div className="note">
        <Icon name="check" />
        <p>Theo phiếu tự chấm, sản phẩm đủ điểm và đủ mức tối thiểu cho {MOST_STARS} sao.</p>
      </div>
    )
  }
  const [shortest, ...others] = advice.alternatives
  const ways =
    shortest === undefined ? null : (
      <Ways shortest={shortest} others={others} count={advice.alternativesCount} onTry={onTry} />
    )
  return (
    <div className="sa-advice">
      <h3 className="d4">Còn thiếu cho {advice.star} sao</h3>
      <p>{lacks(advice)}.</p>
      {missing.length === 0 ? (
        ways
      ) : (
        <details className="sa-more">
          <summary>Cách ngắn nhất nếu để trống {missing.length} tiêu chí kia</summary>
          {ways}
        </details>
      )}
    </div>
  )
}

/** «3,5 điểm và mức tối thiểu ở 2 tiêu chí». */
function lacks({ pointsMissing, minimaMissed: { length: minima } }: NextStarAdvice): string {
  if (pointsMissing === 0) return `Mức tối thiểu ở ${minima} tiêu chí`
  const points = `${showPoints(pointsMissing)} điểm`
  return minima === 0 ? points : `${points} và mức tối thiểu ở ${minima} tiêu chí`
}

function Ways({
  shortest,
  others,
  count,
  onTry,
}: {
  shortest: Alternative
  others: readonly Alternative[]
  count: number
  onTry: OnTry
}) {
  return (
    <>
      <Way alternative={shortest} name="Cách ngắn nhất" onTry={onTry} />
      {others.length === 0 ? null : (
        <details className="sa-more">
          <summary>
            {count - 1 > others.length ? `${others.length} trong ${count - 1}` : others.length} cách khác,
            cũng ngắn như vậy
          </summary>
          {others.map((alternative, index) => (
            <Way
              key={alternative.improvements.map(({ criterion, to }) => `${criterion}:${to}`).join(" ")}
              alternative={alternative}
              name={`Cách ${index + 2}`}
              onTry={onTry}
            />
          ))}
        </details>
      )}
    </>
  )
}

function Way({ alternative, name, onTry }: { alternative: Alternative; name: string; onTry: OnTry }) {
  const { improvements, total } = alternative
  return (
    <div className="sa-way">
      <h4 className="sa-small-head">{name}</h4>
      <ul>
        {improvements.map(({ criterion, title, from, to, toText, isMinimum }) => (
          <li key={criterion}>
            <a href={`#${criterionAnchor(criterion)}`}>
              {criterion} {title}
            </a>
            <span>
              {from === null
                ? `Chọn mức ${showPoints(to)} điểm`
                : `Từ ${showPoints(from)} lên ${showPoints(to)} điểm`}
              : {toText}
            </span>
            {isMinimum ? <span className="tag tag-warn">Mức tối thiểu</span> : null}
          </li>
        ))}
      </ul>
      <p className="small mut">Khi ấy tổng là {showPoints(total)} điểm.</p>
      <button type="button" className="btn btn-2 no-print" onClick={() => onTry(improvements)}>
        Thử cách này <span className="sr">({name.toLowerCase()})</span>
      </button>
    </div>
  )
}
