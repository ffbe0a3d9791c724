import { Badge, Skeleton, Text } from "@medusajs/ui"
import { ApiError } from "../../lib/api"
import { formatInstant } from "../../lib/format"
import { useMailbox } from "../../lib/office-queries"
import { useWords } from "../../lib/words/bilingual"
import { officeWords } from "../../lib/words/office"
import { LoadFailure } from "../notice"

/** What would have been mailed, for a trial without a mail server. */
export function MailboxTab() {
  const words = useWords(officeWords)
  const query = useMailbox()
  const isOff = query.error instanceof ApiError && query.error.reason === "notFound"
  if (isOff) return <Line text={words.mailboxOff} />
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <Skeleton className="m-6 h-32" />
  if (query.data.items.length === 0) return <Line text={words.noMails} />
  return (
    <div className="divide-y">
      <Line text={words.mailboxText} />
      {query.data.items.map((mail) => (
        <article key={mail.id} className="flex flex-col gap-y-1 px-6 py-4">
          <div className="flex flex-wrap items-center gap-x-2">
            <Text size="small" weight="plus">
              {mail.subject}
            </Text>
            <Badge size="2xsmall">{words.mailState[mail.state]}</Badge>
          </div>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {`${words.mailTo(mail.to)} · ${formatInstant(mail.createdAt)}`}
          </Text>
          <Text size="small" className="max-w-prose whitespace-pre-line">
            {mail.text}
          </Text>
        </article>
      ))}
    </div>
  )
}

function Line({ text }: { text: string }) {
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4">
      {text}
    </Text>
  )
}
