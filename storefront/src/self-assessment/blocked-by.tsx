import type { EvaluateAnswer } from "@ocop/backend/contract"
import { Icon } from "@/ui/icons"
import { blockedStars } from "./rank-words"
import { showPoints } from "./score-so-far"
import { criterionAnchor, type SheetFacts } from "./sheet-facts"

/** The minima that keep the product below the stars of its points. */
export function BlockedBy({ facts, answer }: { facts: SheetFacts; answer: EvaluateAnswer }) {
  const blocked = blockedStars(facts, answer)
  if (blocked.length === 0) return null
  const open = new Set(answer.missing)
  return (
    <div className="note note-warn">
      <Icon name="warning" />
      <div>
        <h3 className="sa-small-head">Mức tối thiểu đang chặn</h3>
        {blocked.map(({ star, blockers }) => (
          <div key={star}>
            <p className="sa-for">Muốn {star} sao:</p>
            <ul className="sa-jump">
              {blockers.map(({ criterion: { code, title }, least }) => (
                <li key={code}>
                  <a href={`#${criterionAnchor(code)}`}>
                    {code} {title}
                  </a>{" "}
                  cần từ {showPoints(least)} điểm{open.has(code) ? ", đang để trống" : ""}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  )
}
