"use client"

import { useMemo, type ReactNode } from "react"
import { ScoreBar } from "./score-bar"
import { ScorePanel } from "./score-panel"
import { scoreSoFar } from "./score-so-far"
import { storageKey } from "./saved-sheet"
import type { SheetFacts } from "./sheet-facts"
import { useRating } from "./use-rating"
import { useSheet } from "./use-sheet"

/** The sheet, made on the server, beside its live score. */
export function ScoringDesk({ facts, children }: { facts: SheetFacts; children: ReactNode }) {
  const inUse = useSheet(storageKey(facts))
  const { chosen } = inUse.sheet
  const score = useMemo(() => scoreSoFar(facts, chosen), [facts, chosen])
  const rating = useRating(facts, chosen)
  return (
    <div className="sa">
      <form
        ref={inUse.form}
        className="sa-sheet"
        autoComplete="off"
        aria-label="Phiếu tự chấm"
        onSubmit={(event) => event.preventDefault()}
      >
        {children}
      </form>
      <ScorePanel facts={facts} score={score} rating={rating} inUse={inUse} />
      <ScoreBar score={score} rating={rating} />
    </div>
  )
}
