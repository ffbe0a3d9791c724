import type { SessionDetails } from "@ocop/backend/contract"
import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useSessionItem } from "../../lib/council/queries"
import type { MemberCards } from "../../lib/council/use-cards"
import { formatInstant } from "../../lib/format"
import { formatPointsX100 } from "../../lib/format-points"
import { useWords } from "../../lib/words/bilingual"
import { dossierWords } from "../../lib/words/dossier"
import { dossiersWords } from "../../lib/words/dossiers"
import { sessionWords } from "../../lib/words/session"
import { LINK_CLASS } from "../link-class"
import { LoadFailure } from "../notice"
import { ItemStateBadge } from "./item-list"
import { LeaderPanel } from "./leader-panel"
import { OwnCard } from "./own-card"

interface ItemPanelProps {
  session: SessionDetails
  itemId: string
  cards: MemberCards
}

/** One product of the session, for whoever is looking. */
export function ItemPanel({ session, itemId, cards }: ItemPanelProps) {
  const words = useWords(sessionWords)
  const dossier = useWords(dossierWords)
  const { stars } = useWords(dossiersWords)
  const query = useSessionItem(session.id, itemId, session.state === "open")
  if (query.isError && query.data === undefined) {
    return (
      <Container className="p-0">
        <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
      </Container>
    )
  }
  if (query.data === undefined) return <Skeleton className="h-96 w-full" />
  const item = query.data
  const isLeader = session.myRole !== "member"
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Heading level="h2">{`${item.position}. ${item.productName}`}</Heading>
          <ItemStateBadge state={item.state} />
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {`${item.producerName} · ${dossier.set(item.setNo)} · ${dossier.ruleset(item.rulesetCode, item.rulesetVersion)}`}
        </Text>
        <Link to={`/ho-so/${encodeURIComponent(item.dossierId)}`} className={LINK_CLASS}>
          {words.openDossier}
        </Link>
      </div>
      {item.postponedFor === null ? null : (
        <Text size="small" className="px-6 py-4">{`${words.postponedFor}: ${item.postponedFor}`}</Text>
      )}
      {item.results.length > 0 ? (
        <section className="flex flex-col gap-y-2 px-6 py-4">
          <Heading level="h3">{words.results}</Heading>
          {item.results.map((result) => (
            <div key={result.id}>
              <Text weight="plus">
                {words.result(formatPointsX100(result.averageX100), stars(result.stars))}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {[
                  words.revision(result.revision),
                  formatInstant(result.recordedAt),
                  words.gap(formatPointsX100(result.gapX100)),
                  ...result.blockedBy.map((block) => dossier.blockedBy(block.criterion, block.star)),
                  ...(result.disqualifiedFor === null ? [] : [result.disqualifiedFor]),
                  ...(result.reason === null ? [] : [result.reason]),
                ].join(" · ")}
              </Text>
            </div>
          ))}
        </section>
      ) : null}
      {isLeader ? <LeaderPanel session={session} item={item} /> : null}
      {session.myMemberId === null ? null : (
        <OwnCard session={session} item={item} memberId={session.myMemberId} cards={cards} />
      )}
    </Container>
  )
}
