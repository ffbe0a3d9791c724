import type { DossierState } from "@ocop/backend/contract"
import { StatusBadge } from "@medusajs/ui"
import { DOSSIER_STATE_COLOURS } from "../../lib/dossiers/colours"
import { useWords } from "../../lib/words/bilingual"
import { dossierTerms } from "../../lib/words/dossier-terms"

/** State of a dossier: always the word, the colour only helps. */
export function DossierStateBadge({ state }: { state: DossierState }) {
  const words = useWords(dossierTerms)
  return (
    <StatusBadge color={DOSSIER_STATE_COLOURS[state]} className="whitespace-nowrap">
      {words.state[state]}
    </StatusBadge>
  )
}
