import { defineRouteConfig } from "@medusajs/admin-sdk"
import { UserGroup } from "@medusajs/icons"
import { Container, Tabs } from "@medusajs/ui"
import { CouncilsTab } from "../../components/council/councils-tab"
import { RulesTab } from "../../components/council/rules-tab"
import { SessionsTab } from "../../components/council/sessions-tab"
import { PageHeader } from "../../components/page-header"
import { COUNCIL_TABS, councilViewParams, readCouncilView } from "../../lib/url/council"
import { useUrlView } from "../../lib/url/use-url-view"
import { useWords } from "../../lib/words/bilingual"
import { councilWords } from "../../lib/words/council"

const CODEC = { read: readCouncilView, write: councilViewParams }

/** «Hội đồng»: sessions, councils and the provincial rule. */
const CouncilPage = () => {
  const words = useWords(councilWords)
  const [view, setView] = useUrlView(CODEC)
  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} text={words.text} />
      <Tabs
        value={view.tab}
        onValueChange={(tab) => setView({ tab: COUNCIL_TABS.find((each) => each === tab) ?? "sessions" })}
      >
        <Tabs.List className="px-6 py-3">
          {COUNCIL_TABS.map((tab) => (
            <Tabs.Trigger key={tab} value={tab}>
              {words.tabs[tab]}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="sessions">
          <SessionsTab />
        </Tabs.Content>
        <Tabs.Content value="councils">
          <CouncilsTab />
        </Tabs.Content>
        <Tabs.Content value="rules">
          <RulesTab />
        </Tabs.Content>
      </Tabs>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.council",
  translationNs: "ocop",
  icon: UserGroup,
  rank: 6,
})

export default CouncilPage
