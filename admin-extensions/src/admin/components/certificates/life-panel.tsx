import type { CertificateLife } from "@ocop/backend/contract"
import { Button, Heading, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { certificateApi } from "../../lib/certificates/api"
import { milestonesOf } from "../../lib/certificates/milestones"
import { useCertificateLife } from "../../lib/certificates/queries"
import { formatDay, formatInstant } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { lifeWords } from "../../lib/words/certificate-life"
import { ExportButton } from "../export-button"
import { LoadFailure } from "../notice"
import { StateBadge } from "../state-badge"
import { ExtensionDrawer } from "./extension-drawer"
import { IssueDrawer } from "./issue-drawer"
import { WithdrawDrawer } from "./withdraw-drawer"

type Act = CertificateLife["actions"][number] | "issue"

/** Life line, chain of events and acts of one certificate. */
export function LifePanel({ certificateId }: { certificateId: string }) {
  const words = useWords(lifeWords)
  const [act, setAct] = useState<Act | null>(null)
  const query = useCertificateLife(certificateId)
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <Skeleton className="h-32 w-full" />
  const life = query.data
  const close = () => setAct(null)
  return (
    <div className="flex flex-col gap-y-4">
      <Milestones life={life} />
      <div className="flex flex-wrap gap-2">
        {life.actions.map((each) => (
          <Button
            key={each}
            type="button"
            size="small"
            variant={each === "withdraw" ? "danger" : "secondary"}
            onClick={() => setAct(each)}
          >
            {words.act[each].title}
          </Button>
        ))}
        <Button type="button" size="small" variant="secondary" onClick={() => setAct("issue")}>
          {words.issue.title}
        </Button>
        <ExportButton
          label={words.extract}
          url={certificateApi.extractUrl(certificateId)}
          fallbackName={`${words.extractName(life.number ?? life.verificationCode)}.pdf`}
        />
      </div>
      <Events events={life.events} />
      {act === "withdraw" ? (
        <WithdrawDrawer certificateId={certificateId} stars={life.stars} onClose={close} />
      ) : act === "issue" ? (
        <IssueDrawer life={life} onClose={close} />
      ) : act === null ? null : (
        <ExtensionDrawer certificateId={certificateId} act={act} onClose={close} />
      )}
    </div>
  )
}

function Milestones({ life }: { life: CertificateLife }) {
  const words = useWords(lifeWords)
  return (
    <ol className="border-ui-border-strong flex flex-col gap-y-3 border-l pl-4">
      {milestonesOf(life).map((each) => (
        <li
          key={`${each.kind}-${each.on}`}
          className={each.isPast ? undefined : "text-ui-fg-muted"}
          aria-current={each.kind === "span" && isNow(each, life.asOf) ? "step" : undefined}
        >
          {each.kind === "span" ? (
            <div className="flex flex-wrap items-center gap-x-2">
              <StateBadge state={each.state} />
              <Text as="span" size="small" className="tabular-nums">
                {each.until === null
                  ? words.spanOpen(formatDay(each.on))
                  : words.spanUntil(formatDay(each.on), formatDay(each.until))}
              </Text>
            </div>
          ) : (
            <Text size="small" className="tabular-nums">
              {`${formatDay(each.on)}: ${words[each.kind]}`}
            </Text>
          )}
        </li>
      ))}
    </ol>
  )
}

function isNow(span: { on: string; until: string | null }, asOf: string): boolean {
  return span.on <= asOf && (span.until === null || asOf <= span.until)
}

function Events({ events }: { events: CertificateLife["events"] }) {
  const words = useWords(lifeWords)
  return (
    <div className="flex flex-col gap-y-2">
      <Heading level="h3">{words.events}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {words.eventsHint}
      </Text>
      <ol className="flex flex-col gap-y-2">
        {events.map((event) => (
          <li key={event.seq}>
            <Text size="small" weight="plus">
              {`${words.event[event.kind]}, ${formatDay(event.occurredOn)}`}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {`${words.seq(event.seq)} · ${formatInstant(event.recordedAt)}`}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle break-all font-mono">
              {event.hash}
            </Text>
          </li>
        ))}
      </ol>
    </div>
  )
}
