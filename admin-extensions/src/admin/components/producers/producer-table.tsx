import type { AdminProducerRow } from "@ocop/backend/contract"
import { formatCount } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { producerWords } from "../../lib/words/producers"
import { terms } from "../../lib/words/terms"
import { DataGrid, type GridColumn } from "../data-grid"
import { RowButton } from "../row-button"
import { SampleTag } from "../sample-tag"

interface ProducerTableProps {
  rows: readonly AdminProducerRow[] | undefined
  stale: boolean
  onOpen: (row: AdminProducerRow) => void
}

export function ProducerTable({ rows, stale, onOpen }: ProducerTableProps) {
  const words = useWords(producerWords)
  const term = useWords(terms)
  const columns: GridColumn<AdminProducerRow>[] = [
    {
      id: "name",
      header: words.name,
      cell: (row) => (
        <span className="flex items-center gap-x-2">
          <RowButton onClick={() => onOpen(row)}>{row.name}</RowButton>
          {row.sample ? <SampleTag /> : null}
        </span>
      ),
      className: "min-w-56",
    },
    {
      id: "kind",
      header: words.kind,
      cell: (row) => term.producerKind[row.kind],
      className: "whitespace-nowrap",
    },
    { id: "commune", header: words.commune, cell: (row) => row.communeName ?? "–", className: "min-w-36" },
    { id: "tax", header: words.taxCode, cell: (row) => row.taxCode ?? "–", className: "tabular-nums" },
    { id: "products", header: words.products, align: "right", cell: (row) => formatCount(row.productCount) },
    {
      id: "valid",
      header: words.validProducts,
      align: "right",
      cell: (row) => formatCount(row.validProductCount),
    },
  ]
  return (
    <DataGrid
      caption={words.title}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      onOpen={onOpen}
      stale={stale}
    />
  )
}
