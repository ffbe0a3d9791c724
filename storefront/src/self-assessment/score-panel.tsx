"use client"

import { Icon } from "@/ui/icons"
import { Advice } from "./advice"
import { BlockedBy } from "./blocked-by"
import { rankWords } from "./rank-words"
import { PanelActions } from "./panel-actions"
import { Gauge, PartBars } from "./score-charts"
import { showPoints, type ScoreSoFar } from "./score-so-far"
import { criterionAnchor, type SheetFacts } from "./sheet-facts"
import { UndoNote } from "./undo-note"
import type { Rating } from "./use-rating"
import type { SheetInUse } from "./use-sheet"

/** Points, stars after minima, what blocks, and what to mend; says everything in words as well. */
export function ScorePanel({
  facts,
  score,
  rating,
  inUse,
}: {
  facts: SheetFacts
  score: ScoreSoFar
  rating: Rating
  inUse: SheetInUse
}) {
  const { answer, isCurrent } = rating
  return (
    <section className="panel sa-panel" id="diem-tu-cham" aria-labelledby="diem-tu-cham-ten" tabIndex={-1}>
      <h2 className="d3" id="diem-tu-cham-ten">
        Điểm tự chấm
      </h2>
      <p className="small mut">Đây là điểm tự chấm, chưa phải kết quả của Hội đồng.</p>
      {inUse.sheet.productName === "" ? null : <p className="sa-product">{inUse.sheet.productName}</p>}
      <p className="sa-total">
        <b>{showPoints(score.total)}</b>/{score.max} điểm
      </p>
      <Rank score={score} rating={rating} />
      {inUse.undo === null ? null : <UndoNote undo={inUse.undo} onTakeBack={inUse.takeBack} />}
      <PartBars parts={score.parts} />
      <Gauge total={score.total} max={score.max} bands={facts.bands} />
      {score.answered === 0 ? (
        <p className="small">Chọn mức đúng nhất ở từng tiêu chí, điểm hiện ngay ở đây.</p>
      ) : (
        <OpenCriteria score={score} />
      )}
      {answer === null ? null : (
        <div className={isCurrent ? "sa-answer" : "sa-answer is-late"} aria-busy={!isCurrent}>
          <BlockedBy facts={facts} answer={answer} />
          <Advice answer={answer} onTry={inUse.tryOut} />
        </div>
      )}
      <PanelActions inUse={inUse} />
      <p className="sr" role="status">
        {answer !== null && isCurrent
          ? `${showPoints(score.total)} điểm, ${rankWords(answer.stars)}, đã chọn ${score.answered} trên ${score.answered + score.open.length} tiêu chí.`
          : ""}
      </p>
    </section>
  )
}

function Rank({ score, rating: { answer, isCurrent, fault, retry } }: { score: ScoreSoFar; rating: Rating }) {
  if (fault !== null) {
    return (
      <div className="note note-err" role="alert">
        <Icon name="warning" />
        <div>
          Điểm vẫn cộng trên máy, nhưng chưa xét được mức sao. {fault}{" "}
          <button type="button" className="sa-link" onClick={retry}>
            Xét lại
          </button>
        </div>
      </div>
    )
  }
  if (answer === null) return null
  const isHeldBack = answer.stars < answer.band
  return (
    <p className={isCurrent ? "sa-rank" : "sa-rank is-late"}>
      <b>
        {score.open.length > 0 ? "Đến giờ: " : "Tự chấm: "}
        {rankWords(answer.stars)}
      </b>
      {isHeldBack ? (
        <span className="small mut">Điểm đã đủ {answer.band} sao, nhưng còn vướng mức tối thiểu.</span>
      ) : null}
    </p>
  )
}

function OpenCriteria({ score: { open, answered } }: { score: ScoreSoFar }) {
  const [first] = open
  if (first === undefined) return <p className="small">Đã chọn đủ {answered} tiêu chí.</p>
  return (
    <details className="sa-more">
      <summary>Còn {open.length} tiêu chí chưa chọn, đang tính 0 điểm</summary>
      <ul className="sa-jump">
        {open.map(({ code, title }) => (
          <li key={code}>
            <a href={`#${criterionAnchor(code)}`}>
              {code} {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
