import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Button, Container, Tabs } from "@medusajs/ui"
import { useState } from "react"
import { CopyViewButton } from "../../components/copy-button"
import { DecisionDrawer } from "../../components/dossier/decision-drawer"
import { ClockTotals } from "../../components/dossiers/clock-totals"
import { DossierBoard } from "../../components/dossiers/dossier-board"
import { DossierFilters } from "../../components/dossiers/dossier-filters"
import { DossierTable } from "../../components/dossiers/dossier-table"
import { ExportButton } from "../../components/export-button"
import { LoadFailure, Notice } from "../../components/notice"
import { PageHeader } from "../../components/page-header"
import { Pager } from "../../components/pager"
import { endpoint } from "../../lib/api"
import { todayInVietnam } from "../../lib/day"
import { useDossierBoard } from "../../lib/dossiers/queries"
import {
  BOARD_SIZE,
  changeDossierFilters,
  DOSSIER_PAGE_SIZE,
  dossierFilterParams,
  dossiersViewParams,
  hasDossierFilters,
  NO_DOSSIER_FILTERS,
  NOBODY,
  readDossiersView,
} from "../../lib/url/dossiers"
import { useUrlView } from "../../lib/url/use-url-view"
import { useUsers } from "../../lib/users"
import { useWords } from "../../lib/words/bilingual"
import { commonWords } from "../../lib/words/common"
import { dossiersWords } from "../../lib/words/dossiers"

const CODEC = { read: readDossiersView, write: dossiersViewParams }

/** «Hồ sơ»: every lodged dossier by the step it is at. */
const DossiersPage = () => {
  const words = useWords(dossiersWords)
  const common = useWords(commonWords)
  const [view, setView] = useUrlView(CODEC)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [isDeciding, setDeciding] = useState(false)
  const users = useUsers()
  const filters = dossierFilterParams(view)
  const isBoard = view.as === "board"
  const query = useDossierBoard({
    ...filters,
    page: isBoard ? 1 : view.page,
    size: isBoard ? BOARD_SIZE : DOSSIER_PAGE_SIZE,
  })
  const board = query.data
  const officers = [{ value: NOBODY, label: words.nobody }, ...(users.data ?? [])]
  const officerName = (id: string | null) =>
    id === null ? words.nobody : (users.data?.find((user) => user.value === id)?.label ?? id)
  const pick = (id: string, isPicked: boolean) =>
    setPicked((before) => new Set(isPicked ? [...before, id] : [...before].filter((one) => one !== id)))
  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} text={words.text}>
        {picked.size > 0 ? (
          <Button type="button" size="small" onClick={() => setDeciding(true)}>
            {words.recogniseMany(picked.size)}
          </Button>
        ) : null}
        <CopyViewButton params={dossiersViewParams(view)} />
        <ExportButton
          label={common.exportExcel}
          url={endpoint("/admin/ocop/dossiers/export", filters)}
          fallbackName={`${words.exportName(todayInVietnam())}.xlsx`}
        />
      </PageHeader>
      <ClockTotals board={board} />
      <DossierFilters view={view} officers={officers} onView={setView} />
      <Tabs
        value={view.as}
        onValueChange={(as) => setView({ ...view, as: as === "list" ? "list" : "board", page: 1 })}
      >
        <Tabs.List className="px-6 py-3" aria-label={words.view}>
          <Tabs.Trigger value="board">{words.board}</Tabs.Trigger>
          <Tabs.Trigger value="list">{words.list}</Tabs.Trigger>
        </Tabs.List>
      </Tabs>
      {query.isError && board === undefined ? (
        <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : board?.count === 0 ? (
        <Notice title={words.emptyTitle} text={hasDossierFilters(view) ? words.emptyText : words.noneText}>
          {hasDossierFilters(view) ? (
            <Button
              size="small"
              variant="secondary"
              onClick={() => setView(changeDossierFilters(view, NO_DOSSIER_FILTERS))}
            >
              {common.clearFilters}
            </Button>
          ) : null}
        </Notice>
      ) : isBoard ? (
        <DossierBoard
          board={board}
          stale={query.isPlaceholderData}
          only={view.state}
          onMore={(state) => setView(changeDossierFilters(view, { as: "list", state }))}
        />
      ) : (
        <>
          <DossierTable
            rows={board?.rows}
            stale={query.isPlaceholderData}
            officerName={officerName}
            picked={picked}
            onPick={pick}
          />
          <Pager
            page={view.page}
            pageSize={board?.size ?? DOSSIER_PAGE_SIZE}
            total={board?.count ?? 0}
            onPage={(page) => setView({ ...view, page })}
          />
        </>
      )}
      {isDeciding ? (
        <DecisionDrawer
          dossierIds={[...picked]}
          outcome={null}
          onDone={() => setPicked(new Set())}
          onClose={() => setDeciding(false)}
        />
      ) : null}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.dossiers",
  translationNs: "ocop",
  icon: DocumentText,
  rank: 5,
})

export default DossiersPage
