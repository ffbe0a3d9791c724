import { Alert } from "@medusajs/ui"
import { errorSentence } from "../../lib/error-words"
import { isStale } from "../../lib/form/use-action"
import { useWords } from "../../lib/words/bilingual"
import { commonWords } from "../../lib/words/common"
import { formWords } from "../../lib/words/forms"

/** A refusal in the backend's words; after a 409 also that the page shows the newest version now. */
export function FaultBanner({ error }: { error: unknown }) {
  const words = useWords(formWords)
  const common = useWords(commonWords)
  if (error === null || error === undefined) return null
  return (
    <Alert variant="error" role="alert">
      {isStale(error)
        ? `${words.staleTitle}: ${errorSentence(error, common)} ${words.staleText}`
        : errorSentence(error, common)}
    </Alert>
  )
}
