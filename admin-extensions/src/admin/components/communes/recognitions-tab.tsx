import type { AdminUnitRow } from "@ocop/backend/contract"
import { Button } from "@medusajs/ui"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import { pageOf } from "../../lib/paging"
import { recognitionsOf } from "../../lib/recognitions"
import { useWords } from "../../lib/words/bilingual"
import { communeWords } from "../../lib/words/communes"
import { Notice } from "../notice"
import { Pager } from "../pager"
import { RecognitionTable } from "./recognition-table"

const PAGE_SIZE = 25

interface RecognitionsTabProps {
  units: readonly AdminUnitRow[] | undefined
  stale: boolean
  page: number
  onPage: (page: number) => void
}

/** The New Rural decisions behind the levels of the first tab. */
export function RecognitionsTab({ units, stale, page, onPage }: RecognitionsTabProps) {
  const words = useWords(communeWords)
  const rows = useMemo(() => (units === undefined ? undefined : recognitionsOf(units)), [units])
  if (rows?.length === 0) {
    return (
      <Notice title={words.recognitionsEmptyTitle} text={words.recognitionsEmptyText}>
        <Button size="small" variant="secondary" asChild>
          <Link to="/nhap-du-lieu?kind=ntm">{words.toImport}</Link>
        </Button>
      </Notice>
    )
  }
  return (
    <>
      <RecognitionTable rows={rows === undefined ? undefined : pageOf(rows, page, PAGE_SIZE)} stale={stale} />
      <Pager page={page} pageSize={PAGE_SIZE} total={rows?.length ?? 0} onPage={onPage} />
    </>
  )
}
