import type { ImportFault } from "@ocop/backend/contract"
import { Code } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { pageOf } from "../../lib/paging"
import { useWords } from "../../lib/words/bilingual"
import { previewWords } from "../../lib/words/import-preview"
import { DataGrid, type GridColumn } from "../data-grid"
import { Pager } from "../pager"

const PAGE_SIZE = 20

interface NumberedFault extends ImportFault {
  key: string
}

/** Faults or warnings: where, what, and how to mend it; twenty to a page. */
export function FaultTable({ caption, faults }: { caption: string; faults: readonly ImportFault[] }) {
  const words = useWords(previewWords)
  const [page, setPage] = useState(1)
  const rows = useMemo<NumberedFault[]>(
    () => faults.map((fault, index) => ({ ...fault, key: String(index) })),
    [faults],
  )
  const columns: GridColumn<NumberedFault>[] = [
    {
      id: "row",
      header: words.row,
      cell: (fault) => (fault.row === null ? words.wholeFile : String(fault.row)),
      className: "whitespace-nowrap tabular-nums",
    },
    { id: "column", header: words.column, cell: (fault) => fault.column ?? "–", className: "min-w-32" },
    {
      id: "value",
      header: words.value,
      cell: (fault) => fault.value ?? "–",
      className: "min-w-28 max-w-56 break-words",
    },
    {
      id: "message",
      header: words.message,
      cell: (fault) => <span className="text-ui-fg-base">{fault.message}</span>,
      className: "min-w-64",
    },
    { id: "remedy", header: words.remedy, cell: (fault) => fault.remedy, className: "min-w-64" },
    { id: "code", header: words.code, cell: (fault) => <Code>{fault.code}</Code> },
  ]
  return (
    <div>
      <DataGrid
        caption={caption}
        columns={columns}
        rows={pageOf(rows, page, PAGE_SIZE)}
        rowKey={(fault) => fault.key}
      />
      {faults.length > PAGE_SIZE ? (
        <Pager page={page} pageSize={PAGE_SIZE} total={faults.length} onPage={setPage} />
      ) : null}
    </div>
  )
}
