import type { Council } from "@ocop/backend/contract"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useCouncils } from "../../lib/council/queries"
import { formatDay } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { certificateWords } from "../../lib/words/certificate"
import { councilWords } from "../../lib/words/council"
import { DataGrid, type GridColumn } from "../data-grid"
import { LoadFailure } from "../notice"
import { RowButton } from "../row-button"
import { CouncilDrawer } from "./council-drawer"

/** Councils set up by decisions, and who sits in them. */
export function CouncilsTab() {
  const words = useWords(councilWords)
  const { decision } = useWords(certificateWords)
  const [open, setOpen] = useState<Council | "new" | null>(null)
  const query = useCouncils()
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  const columns: GridColumn<Council>[] = [
    {
      id: "name",
      header: words.name,
      className: "min-w-56",
      cell: (council) => <RowButton onClick={() => setOpen(council)}>{council.name}</RowButton>,
    },
    {
      id: "decision",
      header: words.decision,
      cell: (council) => decision(council.decisionNumber, formatDay(council.decidedOn)),
    },
    {
      id: "period",
      header: words.period,
      className: "whitespace-nowrap tabular-nums",
      cell: (council) =>
        `${formatDay(council.validFrom)} – ${council.validTo === null ? words.noEnd : formatDay(council.validTo)}`,
    },
    { id: "members", header: words.members, cell: (council) => words.memberCount(council.members.length) },
  ]
  return (
    <>
      <div className="flex justify-end px-6 py-3">
        <Button type="button" size="small" onClick={() => setOpen("new")}>
          {words.newCouncil}
        </Button>
      </div>
      <DataGrid
        caption={words.councilsCaption}
        columns={columns}
        rows={query.data?.councils}
        rowKey={(council) => council.id}
        onOpen={setOpen}
        skeletonRows={2}
      />
      {open === null ? null : (
        <CouncilDrawer council={open === "new" ? null : open} onClose={() => setOpen(null)} />
      )}
    </>
  )
}
