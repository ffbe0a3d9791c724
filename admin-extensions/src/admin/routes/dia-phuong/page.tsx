import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MapPin } from "@medusajs/icons"
import { Button, Container, Tabs } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { AsOfField } from "../../components/as-of-field"
import { RecognitionsTab } from "../../components/communes/recognitions-tab"
import { UnitsTab } from "../../components/communes/units-tab"
import { CopyViewButton } from "../../components/copy-button"
import { ExportButton } from "../../components/export-button"
import { SearchFilter } from "../../components/filter-field"
import { LoadFailure } from "../../components/notice"
import { PageHeader } from "../../components/page-header"
import { endpoint } from "../../lib/api"
import { todayInVietnam } from "../../lib/day"
import { useUnits } from "../../lib/register-queries"
import { communeFilterParams, communesViewParams, readCommunesView } from "../../lib/url/communes"
import { useUrlView } from "../../lib/url/use-url-view"
import { useWords } from "../../lib/words/bilingual"
import { commonWords } from "../../lib/words/common"
import { communeWords } from "../../lib/words/communes"

const CODEC = { read: readCommunesView, write: communesViewParams }

/** «Địa phương & NTM»: the units of a day, their New Rural level and their products. */
const CommunesPage = () => {
  const words = useWords(communeWords)
  const common = useWords(commonWords)
  const [view, setView] = useUrlView(CODEC)
  const query = useUnits({ q: view.q, as_of: view.asOf })
  const day = query.data?.as_of ?? view.asOf ?? todayInVietnam()
  const onPage = (page: number) => setView({ ...view, page })
  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} text={words.text}>
        <CopyViewButton params={communesViewParams({ ...view, asOf: day })} />
        <ExportButton
          label={common.exportExcel}
          url={endpoint("/admin/ocop/communes", { ...communeFilterParams(view), format: "xlsx" })}
          fallbackName={`${words.exportName(day)}.xlsx`}
        />
        <Button size="small" variant="secondary" asChild>
          <Link to="/nhap-du-lieu?kind=ntm">{words.toImport}</Link>
        </Button>
      </PageHeader>
      <search className="grid grid-cols-1 items-end gap-3 px-6 py-4 sm:grid-cols-[minmax(0,24rem)_auto_1fr]">
        <SearchFilter
          label={common.search}
          placeholder={words.searchHint}
          value={view.q}
          onChange={(q) => setView({ ...view, q, page: 1 }, { replace: true })}
        />
        <AsOfField value={view.asOf} onChange={(asOf) => setView({ ...view, asOf, page: 1 })} />
      </search>
      {query.isError && query.data === undefined ? (
        <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Tabs
          value={view.tab}
          onValueChange={(tab) =>
            setView({ ...view, tab: tab === "recognitions" ? "recognitions" : "units", page: 1 })
          }
        >
          <Tabs.List className="px-6 py-3">
            <Tabs.Trigger value="units">{words.tabUnits}</Tabs.Trigger>
            <Tabs.Trigger value="recognitions">{words.tabRecognitions}</Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="units">
            <UnitsTab
              units={query.data?.items}
              stale={query.isPlaceholderData}
              view={view}
              day={day}
              onPage={onPage}
              onClear={() => setView({ ...view, q: "", page: 1 })}
            />
          </Tabs.Content>
          <Tabs.Content value="recognitions">
            <RecognitionsTab
              units={query.data?.items}
              stale={query.isPlaceholderData}
              page={view.page}
              onPage={onPage}
            />
          </Tabs.Content>
        </Tabs>
      )}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.communes",
  translationNs: "ocop",
  icon: MapPin,
  rank: 3,
})

export default CommunesPage
