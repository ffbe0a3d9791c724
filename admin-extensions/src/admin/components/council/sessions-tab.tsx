import type { SessionHead } from "@ocop/backend/contract"
import { Badge, Button } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { useCouncils, useSessions } from "../../lib/council/queries"
import { formatDay } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { councilWords } from "../../lib/words/council"
import { DataGrid, type GridColumn } from "../data-grid"
import { LoadFailure, Notice } from "../notice"
import { PlanDrawer } from "./plan-drawer"

/** Sessions the reader may enter; the office plans new ones. */
export function SessionsTab() {
  const words = useWords(councilWords)
  const [isPlanning, setPlanning] = useState(false)
  const query = useSessions()
  // Refused to council members: then there is nothing to plan with.
  const councils = useCouncils()
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  const columns: GridColumn<SessionHead>[] = [
    {
      id: "title",
      header: words.session,
      className: "min-w-56",
      cell: (session) => (
        <Link
          to={`/hoi-dong/phien/${encodeURIComponent(session.id)}`}
          className="text-ui-fg-base txt-compact-small-plus hover:underline"
        >
          {session.title}
        </Link>
      ),
    },
    { id: "council", header: words.council, cell: (session) => session.councilName },
    {
      id: "held",
      header: words.heldOn,
      className: "whitespace-nowrap tabular-nums",
      cell: (session) => formatDay(session.heldOn),
    },
    {
      id: "state",
      header: words.state,
      cell: (session) => (
        <Badge
          size="2xsmall"
          className="whitespace-nowrap"
          color={session.state === "open" ? "green" : "grey"}
        >
          {words.sessionState[session.state]}
        </Badge>
      ),
    },
    {
      id: "progress",
      header: words.progress,
      cell: (session) => words.progressText(session.closedItemCount, session.itemCount),
    },
  ]
  const known = councils.data?.councils ?? []
  return (
    <>
      {known.length > 0 ? (
        <div className="flex justify-end px-6 py-3">
          <Button type="button" size="small" onClick={() => setPlanning(true)}>
            {words.plan}
          </Button>
        </div>
      ) : null}
      {query.data?.sessions.length === 0 ? (
        <Notice title={words.noSessions} text={words.noSessionsText} />
      ) : (
        <DataGrid
          caption={words.sessionsCaption}
          columns={columns}
          rows={query.data?.sessions}
          rowKey={(session) => session.id}
          skeletonRows={3}
        />
      )}
      {isPlanning ? <PlanDrawer councils={known} onClose={() => setPlanning(false)} /> : null}
    </>
  )
}
