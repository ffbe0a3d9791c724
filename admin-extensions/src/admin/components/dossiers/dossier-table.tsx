import type { BoardRow } from "@ocop/backend/contract"
import { Checkbox } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { formatDay } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { dossiersWords } from "../../lib/words/dossiers"
import { dossierTerms } from "../../lib/words/dossier-terms"
import { DataGrid, type GridColumn } from "../data-grid"
import { ClockText } from "./clock-text"
import { DossierStateBadge } from "./dossier-state-badge"

interface DossierTableProps {
  rows: readonly BoardRow[] | undefined
  stale: boolean
  officerName: (id: string | null) => string
  /** Ids ticked for one decision; only dossiers with a council result can be. */
  picked: ReadonlySet<string>
  onPick: (id: string, isPicked: boolean) => void
}

export function DossierTable({ rows, stale, officerName, picked, onPick }: DossierTableProps) {
  const words = useWords(dossiersWords)
  const term = useWords(dossierTerms)
  const columns: GridColumn<BoardRow>[] = [
    {
      id: "product",
      header: words.product,
      className: "min-w-56",
      cell: (row) => (
        <span className="flex items-center gap-x-2">
          {row.state === "decided" ? (
            <Checkbox
              aria-label={words.pick(row.productName)}
              checked={picked.has(row.id)}
              onCheckedChange={(checked) => onPick(row.id, checked === true)}
            />
          ) : null}
          <Link
            to={`/ho-so/${encodeURIComponent(row.id)}`}
            className="text-ui-fg-base txt-compact-small-plus hover:underline"
          >
            {row.productName}
          </Link>
        </span>
      ),
    },
    { id: "state", header: words.state, cell: (row) => <DossierStateBadge state={row.state} /> },
    {
      id: "clock",
      header: words.clock,
      className: "min-w-56",
      cell: (row) => <ClockText clock={row.clock} />,
    },
    { id: "kind", header: words.kind, cell: (row) => term.kind[row.kind], className: "whitespace-nowrap" },
    { id: "producer", header: words.producer, cell: (row) => row.producerName, className: "min-w-48" },
    { id: "unit", header: words.unitHeading, cell: (row) => row.unitName, className: "min-w-32" },
    { id: "officer", header: words.officer, cell: (row) => officerName(row.officerId) },
    {
      id: "lodged",
      header: words.lodgedOn,
      className: "whitespace-nowrap tabular-nums",
      cell: (row) => (row.lodgedOn === null ? "–" : formatDay(row.lodgedOn)),
    },
  ]
  return (
    <DataGrid caption={words.caption} columns={columns} rows={rows} rowKey={(row) => row.id} stale={stale} />
  )
}
