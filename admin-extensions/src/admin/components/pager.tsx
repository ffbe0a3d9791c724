import { Button, Text } from "@medusajs/ui"
import { formatCount } from "../lib/format"
import { useWords } from "../lib/words/bilingual"
import { commonWords } from "../lib/words/common"

interface PagerProps {
  page: number
  pageSize: number
  total: number
  onPage: (page: number) => void
}

/** «1–20 trên 412 dòng» and the way to the neighbouring pages. */
export function Pager({ page, pageSize, total, onPage }: PagerProps) {
  const words = useWords(commonWords)
  const pageCount = Math.max(1, Math.ceil(total / pageSize))
  const first = total === 0 ? 0 : (page - 1) * pageSize + 1
  const last = Math.min(page * pageSize, total)
  return (
    <nav aria-label={words.pages} className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
      <Text size="small" leading="compact" className="text-ui-fg-subtle" aria-live="polite">
        {`${formatCount(first)}–${formatCount(last)} ${words.of} ${formatCount(total)} ${words.results}`}
      </Text>
      <div className="flex items-center gap-x-2">
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {`${formatCount(page)} ${words.of} ${formatCount(pageCount)} ${words.pages}`}
        </Text>
        <Button
          type="button"
          variant="secondary"
          size="small"
          disabled={page <= 1}
          onClick={() => onPage(page - 1)}
        >
          {words.previous}
        </Button>
        <Button
          type="button"
          variant="secondary"
          size="small"
          disabled={page >= pageCount}
          onClick={() => onPage(page + 1)}
        >
          {words.next}
        </Button>
      </div>
    </nav>
  )
}
