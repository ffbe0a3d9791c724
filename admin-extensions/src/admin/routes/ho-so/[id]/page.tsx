import { Container, Heading, InlineTip, Skeleton, Tabs, Text } from "@medusajs/ui"
import { Link, useParams, useSearchParams } from "react-router-dom"
import { AssessmentTab } from "../../../components/dossier/assessment-tab"
import { CommuneTab } from "../../../components/dossier/commune-tab"
import { DossierActions } from "../../../components/dossier/dossier-actions"
import { DossierFacts } from "../../../components/dossier/dossier-facts"
import { FormsTab } from "../../../components/dossier/forms-tab"
import { HistoryTab } from "../../../components/dossier/history-tab"
import { RegistrationTab } from "../../../components/dossier/registration-tab"
import { DossierStateBadge } from "../../../components/dossiers/dossier-state-badge"
import { LINK_CLASS } from "../../../components/link-class"
import { LoadFailure } from "../../../components/notice"
import { useDossier } from "../../../lib/dossiers/queries"
import { readChoice } from "../../../lib/url/params"
import { useUsers } from "../../../lib/users"
import { useWords } from "../../../lib/words/bilingual"
import { dossierWords } from "../../../lib/words/dossier"
import { dossiersWords } from "../../../lib/words/dossiers"

const TABS = ["assessment", "registration", "commune", "history", "forms"] as const

/** «Hồ sơ»: one dossier, what it says, what happened to it and what may be done with it. */
const DossierPage = () => {
  const words = useWords(dossierWords)
  const board = useWords(dossiersWords)
  const { id = "" } = useParams()
  const [params, setParams] = useSearchParams()
  const query = useDossier(id)
  const users = useUsers()
  const tab = readChoice(params, "tab", TABS) ?? "assessment"
  const nameOf = (userId: string) => users.data?.find((user) => user.value === userId)?.label ?? userId
  if (query.isError && query.data === undefined) {
    return (
      <Container className="p-0">
        <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
      </Container>
    )
  }
  if (query.data === undefined) return <Skeleton className="h-96 w-full" />
  const dossier = query.data
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-4 px-6 py-4">
        <Link to="/ho-so" className={LINK_CLASS}>
          {words.back}
        </Link>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Heading level="h1">{dossier.productName}</Heading>
          <DossierStateBadge state={dossier.state} />
        </div>
        <div className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <DossierFacts
            dossier={dossier}
            officer={dossier.officerId === null ? board.nobody : nameOf(dossier.officerId)}
          />
          <div className="flex flex-col gap-y-4">
            <DossierActions dossier={dossier} officers={users.data ?? []} />
            {dossier.completeness.isComplete ? null : (
              <InlineTip label={words.incomplete} variant="warning">
                {dossier.completeness.missing.map((each) => (
                  <Text key={`${each.code}-${each.field}`} size="small" asChild>
                    <span className="block">{each.message}</span>
                  </Text>
                ))}
              </InlineTip>
            )}
          </div>
        </div>
      </Container>
      <Container className="p-0">
        <Tabs
          value={tab}
          onValueChange={(next) => setParams(next === "assessment" ? {} : { tab: next }, { replace: true })}
        >
          <Tabs.List className="border-ui-border-base overflow-x-auto border-b px-6 py-3">
            {TABS.map((each) => (
              <Tabs.Trigger key={each} value={each}>
                {words.tabs[each]}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value="assessment">
            <AssessmentTab dossier={dossier} />
          </Tabs.Content>
          <Tabs.Content value="registration">
            <RegistrationTab dossier={dossier} />
          </Tabs.Content>
          <Tabs.Content value="commune">
            <CommuneTab reports={dossier.communeReports} />
          </Tabs.Content>
          <Tabs.Content value="history">
            <HistoryTab dossier={dossier} personName={nameOf} />
          </Tabs.Content>
          <Tabs.Content value="forms">
            <FormsTab dossier={dossier} />
          </Tabs.Content>
        </Tabs>
      </Container>
    </div>
  )
}

export default DossierPage
