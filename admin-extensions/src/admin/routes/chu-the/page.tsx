import { defineRouteConfig } from "@medusajs/admin-sdk"
import { UserGroup } from "@medusajs/icons"
import { Button, Container } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { CopyViewButton } from "../../components/copy-button"
import { ExportButton } from "../../components/export-button"
import { LoadFailure, Notice } from "../../components/notice"
import { PageHeader } from "../../components/page-header"
import { Pager } from "../../components/pager"
import { ProducerDrawer } from "../../components/producers/producer-drawer"
import { ProducerFilters } from "../../components/producers/producer-filters"
import { ProducerTable } from "../../components/producers/producer-table"
import { endpoint } from "../../lib/api"
import { PRODUCERS_PAGE_SIZE, useProducersPage } from "../../lib/producer-queries"
import {
  hasProducerFilters,
  producerFilterParams,
  producersViewParams,
  readProducersView,
} from "../../lib/url/producers"
import { useUrlView } from "../../lib/url/use-url-view"
import { useWords } from "../../lib/words/bilingual"
import { commonWords } from "../../lib/words/common"
import { producerWords } from "../../lib/words/producers"

const CODEC = { read: readProducersView, write: producersViewParams }
const NO_FILTERS = { q: "", kind: null, commune: null, page: 1, open: null }

/** «Chủ thể»: who stands behind the products on record. */
const ProducersPage = () => {
  const words = useWords(producerWords)
  const common = useWords(commonWords)
  const [view, setView] = useUrlView(CODEC)
  const filters = producerFilterParams(view)
  const query = useProducersPage({ ...filters, page: view.page, page_size: PRODUCERS_PAGE_SIZE })
  const page = query.data
  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} text={words.text}>
        <CopyViewButton params={producersViewParams(view)} />
        <ExportButton
          label={common.exportExcel}
          url={endpoint("/admin/ocop/producers", { ...filters, format: "xlsx" })}
          fallbackName={`${words.exportName}.xlsx`}
        />
      </PageHeader>
      <ProducerFilters view={view} onView={setView} />
      {query.isError && page === undefined ? (
        <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : page?.total === 0 ? (
        hasProducerFilters(view) ? (
          <Notice title={words.emptyTitle} text={words.emptyText}>
            <Button size="small" variant="secondary" onClick={() => setView(NO_FILTERS)}>
              {common.clearFilters}
            </Button>
          </Notice>
        ) : (
          <Notice title={words.noneTitle} text={words.noneText}>
            <Button size="small" variant="secondary" asChild>
              <Link to="/nhap-du-lieu">{words.toImport}</Link>
            </Button>
          </Notice>
        )
      ) : (
        <>
          <ProducerTable
            rows={page?.items}
            stale={query.isPlaceholderData}
            onOpen={(row) => setView({ ...view, open: row.slug })}
          />
          <Pager
            page={view.page}
            pageSize={page?.page_size ?? PRODUCERS_PAGE_SIZE}
            total={page?.total ?? 0}
            onPage={(next) => setView({ ...view, page: next, open: null })}
          />
        </>
      )}
      <ProducerDrawer slug={view.open} onClose={() => setView({ ...view, open: null })} />
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.producers",
  translationNs: "ocop",
  icon: UserGroup,
  rank: 2,
})

export default ProducersPage
