import { Button, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { errorSentence } from "../lib/error-words"
import { useWords } from "../lib/words/bilingual"
import { commonWords } from "../lib/words/common"

interface NoticeProps {
  title: string
  text: string
  children?: ReactNode
  role?: "alert" | "status"
}

/** What stands where data should: says what is the matter and offers a way out. */
export function Notice({ title, text, children, role = "status" }: NoticeProps) {
  return (
    <div
      role={role}
      className="flex min-h-40 flex-col items-center justify-center gap-y-3 px-6 py-8 text-center"
    >
      <div className="flex max-w-lg flex-col gap-y-1">
        <Heading level="h2">{title}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {text}
        </Text>
      </div>
      {children}
    </div>
  )
}

interface LoadFailureProps {
  error: unknown
  onRetry: () => void
}

/** A failed query, with the backend's own sentence where it gave one. */
export function LoadFailure({ error, onRetry }: LoadFailureProps) {
  const words = useWords(commonWords)
  return (
    <Notice role="alert" title={words.loadFailed} text={errorSentence(error, words)}>
      <Button type="button" variant="secondary" size="small" onClick={onRetry}>
        {words.retry}
      </Button>
    </Notice>
  )
}
