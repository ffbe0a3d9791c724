import { Badge, Tooltip } from "@medusajs/ui"
import { useWords } from "../lib/words/bilingual"
import { terms } from "../lib/words/terms"

/** Marks invented data, so that nobody quotes it. */
export function SampleTag() {
  const words = useWords(terms)
  return (
    <Tooltip content={words.sampleHint}>
      <Badge size="2xsmall" title={words.sampleHint}>
        {words.sample}
      </Badge>
    </Tooltip>
  )
}
