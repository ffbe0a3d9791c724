import type { CertificateState } from "@ocop/backend/contract"
import { StarSolid } from "@medusajs/icons"
import { starsToShow } from "../lib/state-colours"
import { useWords } from "../lib/words/bilingual"
import { terms } from "../lib/words/terms"

interface StarsInForceProps {
  state: CertificateState | null
  stars: number | null
}

/** Stars in force, as a word and a star; a dash (read out as «none in force») in every other state. */
export function StarsInForce({ state, stars }: StarsInForceProps) {
  const words = useWords(terms)
  const shown = starsToShow(state, stars)
  if (shown === null) {
    return (
      <span className="text-ui-fg-muted">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{words.noStarsInForce}</span>
      </span>
    )
  }
  return (
    <span className="text-ui-fg-base inline-flex items-center gap-x-1 whitespace-nowrap">
      {words.stars(shown)}
      <StarSolid aria-hidden="true" className="text-ui-tag-orange-icon" />
    </span>
  )
}
