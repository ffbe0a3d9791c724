import type { OfficeDossier } from "@ocop/backend/contract"
import { Heading, Text } from "@medusajs/ui"
import { formatDay } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { dossierWords } from "../../lib/words/dossier"
import { dossierActionWords } from "../../lib/words/dossier-actions"
import { dossierTerms } from "../../lib/words/dossier-terms"

interface HistoryTabProps {
  dossier: OfficeDossier
  personName: (id: string) => string
}

/** What happened to the dossier, newest first, and what was lodged. */
export function HistoryTab({ dossier, personName }: HistoryTabProps) {
  const words = useWords(dossierWords)
  const acts = useWords(dossierActionWords)
  const term = useWords(dossierTerms)
  const events = [...dossier.events].sort((one, other) => other.seq - one.seq)
  return (
    <div className="divide-y">
      <section className="px-6 py-4">
        <Heading level="h2">{words.historyEvents}</Heading>
        <ol className="border-ui-border-base mt-3 flex flex-col gap-y-4 border-l pl-4">
          {events.map((event) => (
            <li key={event.seq}>
              <Text size="small" weight="plus">
                {event.name === "opened"
                  ? words.opened
                  : event.name === "assigned"
                    ? words.assigned
                    : words.moved(event.from === null ? "–" : term.state[event.from], term.state[event.to])}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {`${formatDay(event.onDay)} · ${term.role[event.role] ?? event.role} · ${personName(event.actorId)}`}
              </Text>
              {event.reason === null || event.reason === "" ? null : (
                <Text size="small" className="max-w-prose whitespace-pre-line">
                  {event.reason}
                </Text>
              )}
            </li>
          ))}
        </ol>
      </section>
      {dossier.supplements.length === 0 ? null : (
        <section className="flex flex-col gap-y-3 px-6 py-4">
          <Heading level="h2">{words.supplements}</Heading>
          {dossier.supplements.map((each) => (
            <div key={`${each.kind}-${each.requestedOn}`}>
              <Text size="small" weight="plus">
                {`${acts.supplementKinds[each.kind]}, ${
                  each.answeredOn === null
                    ? words.supplementDue(formatDay(each.dueOn))
                    : words.supplementAnswered(formatDay(each.answeredOn))
                }`}
              </Text>
              <Text size="small" className="text-ui-fg-subtle max-w-prose whitespace-pre-line">
                {each.request}
              </Text>
            </div>
          ))}
        </section>
      )}
      <section className="flex flex-col gap-y-2 px-6 py-4">
        <Heading level="h2">{words.historyVersions}</Heading>
        {dossier.versions.map((version) => (
          <div key={version.no}>
            <Text size="small">{words.versionText(version.no, formatDay(version.frozenOn))}</Text>
            <Text size="xsmall" className="text-ui-fg-subtle break-all font-mono">
              {version.sha256}
            </Text>
          </div>
        ))}
      </section>
    </div>
  )
}
