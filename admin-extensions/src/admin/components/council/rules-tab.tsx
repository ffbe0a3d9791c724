import type { CouncilRule } from "@ocop/backend/contract"
import { Badge, Button } from "@medusajs/ui"
import { useState } from "react"
import { useCouncilRules } from "../../lib/council/queries"
import { formatDay } from "../../lib/format"
import { formatPoints } from "../../lib/format-points"
import { useWords } from "../../lib/words/bilingual"
import { councilWords } from "../../lib/words/council"
import { DataGrid, type GridColumn } from "../data-grid"
import { LoadFailure } from "../notice"
import { RuleDrawer } from "./rule-drawer"

/** The provincial rules of scoring, dated; none is ever changed. */
export function RulesTab() {
  const words = useWords(councilWords)
  const [isOpen, setOpen] = useState(false)
  const query = useCouncilRules()
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  const currentId = query.data?.currentId ?? null
  const columns: GridColumn<CouncilRule>[] = [
    {
      id: "from",
      header: words.ruleFrom,
      className: "whitespace-nowrap",
      cell: (rule) => (
        <span className="flex items-center gap-x-2">
          {formatDay(rule.validFrom)}
          {rule.id === currentId ? (
            <Badge size="2xsmall" color="green">
              {words.inForce}
            </Badge>
          ) : null}
        </span>
      ),
    },
    {
      id: "quorum",
      header: words.quorumPercent,
      align: "right",
      cell: (rule) => formatPoints(rule.quorumPercent),
    },
    {
      id: "chair",
      header: words.chairMustBePresent,
      cell: (rule) => (rule.chairMustBePresent ? words.yes : words.no),
    },
    {
      id: "gap",
      header: words.maxGapPoints,
      align: "right",
      cell: (rule) => formatPoints(rule.maxGapPoints),
    },
    { id: "rounds", header: words.maxRounds, align: "right", cell: (rule) => String(rule.maxRounds) },
    { id: "averaging", header: words.averaging, cell: (rule) => words.averagingMethod[rule.averaging] },
    { id: "minima", header: words.minima, cell: (rule) => words.minimaMethod[rule.minima] },
    {
      id: "source",
      header: words.source,
      className: "min-w-56",
      cell: (rule) => (rule.isExample ? words.example : rule.source),
    },
  ]
  return (
    <>
      <div className="flex justify-end px-6 py-3">
        <Button type="button" size="small" onClick={() => setOpen(true)}>
          {words.newRule}
        </Button>
      </div>
      <DataGrid
        caption={words.rulesCaption}
        columns={columns}
        rows={query.data?.rules}
        rowKey={(rule) => rule.id}
        skeletonRows={2}
      />
      {isOpen ? (
        <RuleDrawer
          current={query.data?.rules.find((rule) => rule.id === currentId) ?? null}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  )
}
