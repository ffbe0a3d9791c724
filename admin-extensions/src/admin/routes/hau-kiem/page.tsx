import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MagnifierAlert } from "@medusajs/icons"
import type { InspectionRow } from "@ocop/backend/contract"
import { Button, Container, Label, Switch } from "@medusajs/ui"
import { useId, useState } from "react"
import { DataGrid, type GridColumn } from "../../components/data-grid"
import { SelectFilter } from "../../components/filter-field"
import { DueText } from "../../components/inspections/due-text"
import { InspectionDrawer } from "../../components/inspections/inspection-drawer"
import { PlanInspectionDrawer } from "../../components/inspections/plan-drawer"
import { LoadFailure, Notice } from "../../components/notice"
import { PageHeader } from "../../components/page-header"
import { Pager } from "../../components/pager"
import { RowButton } from "../../components/row-button"
import { useInspections } from "../../lib/inspections/api"
import { INSPECTION_STATES } from "../../lib/inspections/record"
import {
  INSPECTION_KINDS,
  inspectionFilterParams,
  inspectionsViewParams,
  readInspectionsView,
  type InspectionsView,
} from "../../lib/url/inspections"
import { useUrlView } from "../../lib/url/use-url-view"
import { useWords } from "../../lib/words/bilingual"
import { inspectionWords } from "../../lib/words/inspections"

const CODEC = { read: readInspectionsView, write: inspectionsViewParams }
const PAGE_SIZE = 20

/** «Hậu kiểm»: inspections after recognition. */
const InspectionsPage = () => {
  const words = useWords(inspectionWords)
  const switchId = useId()
  const [view, setView] = useUrlView(CODEC)
  const [isPlanning, setPlanning] = useState(false)
  const query = useInspections({
    ...inspectionFilterParams(view),
    page: view.page,
    page_size: PAGE_SIZE,
  })
  const change = (part: Partial<InspectionsView>) => setView({ ...view, page: 1, ...part })
  const open = (row: InspectionRow) => setView({ ...view, open: row.id })
  const columns: GridColumn<InspectionRow>[] = [
    {
      id: "product",
      header: words.product,
      className: "min-w-52",
      cell: (row) => <RowButton onClick={() => open(row)}>{row.productName}</RowButton>,
    },
    { id: "producer", header: words.producer, className: "min-w-48", cell: (row) => row.producerName },
    { id: "state", header: words.stateLabel, cell: (row) => words.state[row.state] },
    { id: "due", header: words.due, className: "min-w-40", cell: (row) => <DueText row={row} /> },
    { id: "kind", header: words.kindLabel, cell: (row) => words.kind[row.kind] },
    { id: "plan", header: words.planTitle, className: "min-w-48", cell: (row) => row.planTitle },
  ]
  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} text={words.text}>
        <Button type="button" size="small" onClick={() => setPlanning(true)}>
          {words.plan.title}
        </Button>
      </PageHeader>
      <search className="grid grid-cols-2 items-end gap-3 px-6 py-4 lg:grid-cols-[minmax(0,16rem)_minmax(0,16rem)_auto]">
        <SelectFilter
          label={words.stateLabel}
          value={view.state}
          choices={INSPECTION_STATES.map((state) => ({ value: state, label: words.state[state] }))}
          onChange={(value) => change({ state: INSPECTION_STATES.find((state) => state === value) ?? null })}
        />
        <SelectFilter
          label={words.kindLabel}
          value={view.kind}
          choices={INSPECTION_KINDS.map((kind) => ({ value: kind, label: words.kind[kind] }))}
          onChange={(value) => change({ kind: INSPECTION_KINDS.find((kind) => kind === value) ?? null })}
        />
        <div className="flex items-center gap-x-2 pb-1">
          <Switch
            id={switchId}
            size="small"
            checked={view.isOverdueOnly}
            onCheckedChange={(isOverdueOnly) => change({ isOverdueOnly })}
          />
          <Label htmlFor={switchId} size="small">
            {words.overdueOnly}
          </Label>
        </div>
      </search>
      {query.isError && query.data === undefined ? (
        <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data?.total === 0 ? (
        <Notice title={words.none} text={words.noneText} />
      ) : (
        <>
          <DataGrid
            caption={words.caption}
            columns={columns}
            rows={query.data?.items}
            rowKey={(row) => row.id}
            onOpen={open}
            stale={query.isPlaceholderData}
          />
          <Pager
            page={view.page}
            pageSize={PAGE_SIZE}
            total={query.data?.total ?? 0}
            onPage={(page) => setView({ ...view, page })}
          />
        </>
      )}
      {view.open === null ? null : (
        <InspectionDrawer key={view.open} id={view.open} onClose={() => setView({ ...view, open: null })} />
      )}
      {isPlanning ? <PlanInspectionDrawer onClose={() => setPlanning(false)} /> : null}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.inspections",
  translationNs: "ocop",
  icon: MagnifierAlert,
  rank: 7,
})

export default InspectionsPage
