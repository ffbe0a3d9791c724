import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Button, Container } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { CopyViewButton } from "../../components/copy-button"
import { ExportButton } from "../../components/export-button"
import { LoadFailure, Notice } from "../../components/notice"
import { PageHeader } from "../../components/page-header"
import { Pager } from "../../components/pager"
import { CertificateDrawer } from "../../components/register/certificate-drawer"
import { RegisterFilters } from "../../components/register/register-filters"
import { RegisterTable } from "../../components/register/register-table"
import { TotalsStrip } from "../../components/register/totals-strip"
import { endpoint } from "../../lib/api"
import { todayInVietnam } from "../../lib/day"
import { formatDay } from "../../lib/format"
import { useRegisterPage } from "../../lib/register-queries"
import {
  changeRegisterFilters,
  hasRegisterFilters,
  readRegisterView,
  REGISTER_PAGE_SIZE,
  registerFilterParams,
  registerViewParams,
} from "../../lib/url/register"
import { useUrlView } from "../../lib/url/use-url-view"
import { useWords } from "../../lib/words/bilingual"
import { commonWords } from "../../lib/words/common"
import { registerWords } from "../../lib/words/register"

const CODEC = { read: readRegisterView, write: registerViewParams }

/** «Sổ đăng ký»: every certificate and its state on a day. */
const RegisterPage = () => {
  const words = useWords(registerWords)
  const common = useWords(commonWords)
  const [view, setView] = useUrlView(CODEC)
  const filters = registerFilterParams(view)
  const query = useRegisterPage({ ...filters, page: view.page, page_size: REGISTER_PAGE_SIZE })
  const page = query.data
  const day = page?.as_of ?? view.asOf ?? todayInVietnam()
  const opened = page?.items.find((row) => row.verification_code === view.open) ?? null
  const exportUrl = (format: "xlsx" | "csv") =>
    endpoint("/admin/ocop/register/export", { ...filters, format })
  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} text={words.text}>
        <CopyViewButton params={registerViewParams({ ...view, asOf: day })} />
        <ExportButton
          label={common.exportExcel}
          url={exportUrl("xlsx")}
          fallbackName={`${words.exportName(day)}.xlsx`}
        />
        <ExportButton
          label={common.exportCsv}
          url={exportUrl("csv")}
          fallbackName={`${words.exportName(day)}.csv`}
        />
      </PageHeader>
      <TotalsStrip asOf={view.asOf} day={day} />
      <RegisterFilters view={view} onView={setView} />
      {query.isError && page === undefined ? (
        <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : page?.total === 0 ? (
        hasRegisterFilters(view) ? (
          <Notice title={words.emptyTitle} text={words.emptyText}>
            <Button
              size="small"
              variant="secondary"
              onClick={() =>
                setView(changeRegisterFilters(view, { q: "", commune: null, stars: null, state: null }))
              }
            >
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
          <RegisterTable
            rows={page?.items}
            stale={query.isPlaceholderData}
            caption={words.caption(formatDay(day))}
            onOpen={(row) => setView({ ...view, open: row.verification_code })}
          />
          <Pager
            page={view.page}
            pageSize={page?.page_size ?? REGISTER_PAGE_SIZE}
            total={page?.total ?? 0}
            onPage={(next) => setView({ ...view, page: next, open: null })}
          />
        </>
      )}
      <CertificateDrawer row={opened} asOf={day} onClose={() => setView({ ...view, open: null })} />
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.register",
  translationNs: "ocop",
  icon: BookOpen,
  rank: 1,
})

export default RegisterPage
