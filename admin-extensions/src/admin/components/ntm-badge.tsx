import type { NtmLevel } from "@ocop/backend/contract"
import { StatusBadge } from "@medusajs/ui"
import { useWords } from "../lib/words/bilingual"
import { terms } from "../lib/words/terms"

const LEVEL_COLOURS = { standard: "blue", advanced: "purple", model: "green" } as const

/** New Rural level of a commune; a plain phrase where no decision is on record. */
export function NtmBadge({ level }: { level: NtmLevel | null }) {
  const words = useWords(terms)
  if (level === null) return <span className="text-ui-fg-muted whitespace-nowrap">{words.ntmNone}</span>
  return (
    <StatusBadge color={LEVEL_COLOURS[level]} className="whitespace-nowrap">
      {words.ntmLevel[level]}
    </StatusBadge>
  )
}
