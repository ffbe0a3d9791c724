import { Container, Skeleton, Text } from "@medusajs/ui"
import { useParams, useSearchParams } from "react-router-dom"
import { LoadFailure } from "../../../../components/notice"
import { ItemList } from "../../../../components/session/item-list"
import { ItemPanel } from "../../../../components/session/item-panel"
import { SessionHeader } from "../../../../components/session/session-header"
import { UnsentBanner } from "../../../../components/session/unsent-banner"
import { useSession, useSheetsAhead } from "../../../../lib/council/queries"
import { useCards } from "../../../../lib/council/use-cards"
import { useWords } from "../../../../lib/words/bilingual"
import { sessionWords } from "../../../../lib/words/session"

/** The session room, for chair, secretary, members and the office. */
const SessionPage = () => {
  const words = useWords(sessionWords)
  const { id = "" } = useParams()
  const [params, setParams] = useSearchParams()
  const query = useSession(id)
  const cards = useCards(query.data?.myMemberId ?? null)
  useSheetsAhead(query.data?.items ?? [])
  if (query.isError && query.data === undefined) {
    return (
      <Container className="p-0">
        <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
      </Container>
    )
  }
  if (query.data === undefined) return <Skeleton className="h-96 w-full" />
  const session = query.data
  const wanted = params.get("muc")
  const openId = session.items.find((item) => item.id === wanted)?.id ?? null
  return (
    <div className="flex flex-col gap-y-3">
      <SessionHeader session={session} />
      <UnsentBanner cards={cards} />
      <div className="grid items-start gap-3 md:grid-cols-[minmax(0,17rem)_minmax(0,1fr)]">
        <Container className="p-0 max-md:max-h-72 max-md:overflow-y-auto md:sticky md:top-0 md:max-h-screen md:overflow-y-auto">
          <ItemList
            session={session}
            openId={openId}
            cards={cards.cards}
            onOpen={(itemId) => setParams({ muc: itemId })}
          />
        </Container>
        {openId === null ? (
          <Container className="px-6 py-8">
            <Text className="text-ui-fg-subtle">{words.chooseItem}</Text>
          </Container>
        ) : (
          <ItemPanel key={openId} session={session} itemId={openId} cards={cards} />
        )}
      </div>
    </div>
  )
}

export default SessionPage
