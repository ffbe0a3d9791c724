import type { CertificateChangeEntry } from "@ocop/backend/contract"
import { Skeleton, Text } from "@medusajs/ui"
import { differencesBetween } from "../../lib/change-differences"
import { formatDay, formatInstant } from "../../lib/format"
import { useCertificateHistory } from "../../lib/register-queries"
import { useWords } from "../../lib/words/bilingual"
import { certificateWords } from "../../lib/words/certificate"
import { fieldWords } from "../../lib/words/fields"
import { LoadFailure } from "../notice"

/** Everything that was ever changed in a certificate's record, newest first. */
export function CorrectionList({ certificateId }: { certificateId: string }) {
  const words = useWords(certificateWords)
  const query = useCertificateHistory(certificateId)
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <Skeleton className="h-12 w-full" />
  if (query.data.changes.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {words.historyEmpty}
      </Text>
    )
  }
  return (
    <ol className="flex flex-col gap-y-4">
      {query.data.changes.map((change) => (
        <Correction key={change.id} change={change} />
      ))}
    </ol>
  )
}

function Correction({ change }: { change: CertificateChangeEntry }) {
  const words = useWords(certificateWords)
  const fields = useWords(fieldWords)
  const show = (value: string | null) => (value === null ? "–" : formatDay(value))
  const sources = [
    change.reason,
    change.fileName === null ? null : words.historyFrom(change.fileName),
    change.actor === null ? null : words.historyBy(change.actor),
  ].filter((source) => source !== null)
  return (
    <li className="flex flex-col gap-y-1">
      <Text size="small" weight="plus">
        {formatInstant(change.changedAt)}
        {change.before === null ? `: ${words.recorded}` : ""}
      </Text>
      {sources.length > 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {sources.join(". ")}
        </Text>
      ) : null}
      {change.before === null ? null : (
        <ul className="txt-small">
          {differencesBetween(change.before, change.after).map((difference) => (
            <li key={difference.field}>
              <span className="text-ui-fg-subtle">{fields[difference.field] ?? difference.field}: </span>
              <span className="text-ui-fg-muted line-through">{show(difference.before)}</span>
              <span aria-hidden="true"> → </span>
              <span className="text-ui-fg-base">{show(difference.after)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
