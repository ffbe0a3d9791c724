import type { ImportHistory, ImportStatus } from "@ocop/backend/contract"
import { Heading, StatusBadge } from "@medusajs/ui"
import { formatCount, formatInstant } from "../../lib/format"
import { useImportHistory } from "../../lib/imports/queries"
import { useWords } from "../../lib/words/bilingual"
import { previewWords } from "../../lib/words/import-preview"
import { importWords } from "../../lib/words/imports"
import { DataGrid, type GridColumn } from "../data-grid"
import { LoadFailure, Notice } from "../notice"
import { RowButton } from "../row-button"

export type ImportHistoryEntry = ImportHistory["items"][number]

const STATUS_COLOURS: Readonly<Record<ImportStatus, "green" | "red" | "orange" | "blue" | "grey">> = {
  reading: "blue",
  checking: "blue",
  applying: "blue",
  previewed: "orange",
  refused: "red",
  failed: "red",
  applied: "green",
}

/** Imports so far, newest first; a row opens its report again. */
export function HistoryTable({ onOpen }: { onOpen: (entry: ImportHistoryEntry) => void }) {
  const words = useWords(previewWords)
  const upload = useWords(importWords)
  const query = useImportHistory()
  const columns: GridColumn<ImportHistoryEntry>[] = [
    {
      id: "file",
      header: words.file,
      cell: (entry) => <RowButton onClick={() => onOpen(entry)}>{entry.fileName}</RowButton>,
      className: "min-w-48",
    },
    {
      id: "when",
      header: words.when,
      cell: (entry) => formatInstant(entry.createdAt),
      className: "whitespace-nowrap",
    },
    { id: "kind", header: words.kind, cell: (entry) => upload.kind[entry.kind], className: "min-w-36" },
    {
      id: "result",
      header: words.result,
      cell: (entry) => (
        <StatusBadge color={STATUS_COLOURS[entry.status]} className="whitespace-nowrap">
          {upload.status[entry.status]}
        </StatusBadge>
      ),
    },
    { id: "created", header: words.created, align: "right", cell: (entry) => formatCount(entry.created) },
    { id: "updated", header: words.updated, align: "right", cell: (entry) => formatCount(entry.updated) },
    {
      id: "unchanged",
      header: words.unchanged,
      align: "right",
      cell: (entry) => formatCount(entry.unchanged),
    },
    { id: "faults", header: words.faults, align: "right", cell: (entry) => formatCount(entry.faultCount) },
  ]
  return (
    <section>
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading level="h2">{words.history}</Heading>
      </div>
      {query.isError && query.data === undefined ? (
        <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data?.items.length === 0 ? (
        <Notice title={words.historyEmpty} text={words.historyText} />
      ) : (
        <DataGrid
          caption={words.history}
          columns={columns}
          rows={query.data?.items}
          rowKey={(entry) => entry.id}
          onOpen={onOpen}
          skeletonRows={3}
        />
      )}
    </section>
  )
}
