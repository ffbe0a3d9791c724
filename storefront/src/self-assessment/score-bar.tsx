"use client"

import { rankWords } from "./rank-words"
import { showPoints, type ScoreSoFar } from "./score-so-far"
import type { Rating } from "./use-rating"

/** On phones: the score at the thumb while the sheet is filled in. What it says stands in the panel too. */
export function ScoreBar({ score, rating: { answer } }: { score: ScoreSoFar; rating: Rating }) {
  return (
    <div className="sa-bar">
      <p>
        <b>
          {showPoints(score.total)}/{score.max} điểm
        </b>
        <span className="small mut">
          {answer === null ? "" : `${rankWords(answer.stars)} · `}
          {score.answered}/{score.answered + score.open.length} tiêu chí
        </span>
      </p>
      <a className="btn btn-1" href="#diem-tu-cham">
        Xem điểm
      </a>
    </div>
  )
}
