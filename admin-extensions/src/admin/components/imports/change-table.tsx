import type { ImportChange } from "@ocop/backend/contract"
import { StatusBadge } from "@medusajs/ui"
import { useState } from "react"
import { pageOf } from "../../lib/paging"
import { useWords } from "../../lib/words/bilingual"
import { previewWords } from "../../lib/words/import-preview"
import { DataGrid, type GridColumn } from "../data-grid"
import { Pager } from "../pager"

const PAGE_SIZE = 20
const ACTION_COLOURS = { create: "green", update: "orange", unchanged: "grey" } as const

/** What each row would do to the record, with the differences of those it changes. */
export function ChangeTable({ caption, changes }: { caption: string; changes: readonly ImportChange[] }) {
  const words = useWords(previewWords)
  const [page, setPage] = useState(1)
  const columns: GridColumn<ImportChange>[] = [
    { id: "row", header: words.row, cell: (change) => String(change.row), className: "tabular-nums" },
    {
      id: "action",
      header: words.actionHeader,
      cell: (change) => (
        <StatusBadge color={ACTION_COLOURS[change.action]} className="whitespace-nowrap">
          {words.action[change.action]}
        </StatusBadge>
      ),
    },
    {
      id: "product",
      header: words.product,
      cell: (change) => <span className="text-ui-fg-base">{change.product}</span>,
      className: "min-w-48",
    },
    {
      id: "certificate",
      header: words.certificate,
      cell: (change) => change.certificate,
      className: "min-w-40",
    },
    {
      id: "differences",
      header: words.differences,
      cell: (change) =>
        change.differences.length === 0 ? (
          "–"
        ) : (
          <ul>
            {change.differences.map((difference) => (
              <li key={difference}>{difference}</li>
            ))}
          </ul>
        ),
      className: "min-w-64",
    },
  ]
  return (
    <div>
      <DataGrid
        caption={caption}
        columns={columns}
        rows={pageOf(changes, page, PAGE_SIZE)}
        rowKey={(change) => String(change.row)}
      />
      {changes.length > PAGE_SIZE ? (
        <Pager page={page} pageSize={PAGE_SIZE} total={changes.length} onPage={setPage} />
      ) : null}
    </div>
  )
}
