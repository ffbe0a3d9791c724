import { formatDay } from "../../lib/format"
import type { RecognitionRow } from "../../lib/recognitions"
import { useWords } from "../../lib/words/bilingual"
import { communeWords } from "../../lib/words/communes"
import { DataGrid, type GridColumn } from "../data-grid"
import { NtmBadge } from "../ntm-badge"
import { SampleTag } from "../sample-tag"

interface RecognitionTableProps {
  rows: readonly RecognitionRow[] | undefined
  stale: boolean
}

/** New Rural decisions: which unit, which level, by which paper. */
export function RecognitionTable({ rows, stale }: RecognitionTableProps) {
  const words = useWords(communeWords)
  const columns: GridColumn<RecognitionRow>[] = [
    {
      id: "unit",
      header: words.unit,
      cell: (row) => (
        <span className="flex items-center gap-x-2">
          <span className="text-ui-fg-base">{row.unitFullName}</span>
          {row.sample ? <SampleTag /> : null}
        </span>
      ),
      className: "min-w-44",
    },
    { id: "level", header: words.level, cell: (row) => <NtmBadge level={row.level} /> },
    {
      id: "decision",
      header: words.decision,
      cell: (row) => row.decisionNumber,
      className: "whitespace-nowrap",
    },
    {
      id: "decided",
      header: words.decidedOn,
      cell: (row) => formatDay(row.decidedOn),
      className: "whitespace-nowrap tabular-nums",
    },
    { id: "present", header: words.name, cell: (row) => row.presentName, className: "min-w-44" },
  ]
  return (
    <DataGrid
      caption={words.recognitionsCaption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.key}
      stale={stale}
    />
  )
}
