import type { CertificateState } from "@ocop/backend/contract"
import { StatusBadge } from "@medusajs/ui"
import { STATE_COLOURS } from "../lib/state-colours"
import { useWords } from "../lib/words/bilingual"
import { terms } from "../lib/words/terms"

/** State of a certificate: always the word, the colour only helps. */
export function StateBadge({ state }: { state: CertificateState }) {
  const words = useWords(terms)
  return (
    <StatusBadge color={STATE_COLOURS[state]} className="whitespace-nowrap">
      {words.state[state]}
    </StatusBadge>
  )
}
