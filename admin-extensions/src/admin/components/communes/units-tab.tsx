import type { AdminUnitRow } from "@ocop/backend/contract"
import { Button } from "@medusajs/ui"
import type { IsoDay } from "../../lib/day"
import { formatDay } from "../../lib/format"
import { pageOf } from "../../lib/paging"
import type { CommunesView } from "../../lib/url/communes"
import { buildParams } from "../../lib/url/params"
import { useWords } from "../../lib/words/bilingual"
import { commonWords } from "../../lib/words/common"
import { communeWords } from "../../lib/words/communes"
import { Notice } from "../notice"
import { Pager } from "../pager"
import { UnitTable } from "./unit-table"

const PAGE_SIZE = 25

interface UnitsTabProps {
  units: readonly AdminUnitRow[] | undefined
  stale: boolean
  view: CommunesView
  day: IsoDay
  onPage: (page: number) => void
  onClear: () => void
}

/** The units of a day, 25 to a page; each leads to its part of the register on that day. */
export function UnitsTab({ units, stale, view, day, onPage, onClear }: UnitsTabProps) {
  const words = useWords(communeWords)
  const common = useWords(commonWords)
  if (units?.length === 0) {
    return view.q === "" ? (
      <Notice title={words.noneTitle} text={words.noneText} />
    ) : (
      <Notice title={words.emptyTitle} text={words.emptyText}>
        <Button size="small" variant="secondary" onClick={onClear}>
          {common.clearFilters}
        </Button>
      </Notice>
    )
  }
  return (
    <>
      <UnitTable
        caption={words.caption(formatDay(day))}
        rows={units === undefined ? undefined : pageOf(units, view.page, PAGE_SIZE)}
        stale={stale}
        registerSearch={(unit) => buildParams({ commune: unit.id, as_of: view.asOf }).toString()}
      />
      <Pager page={view.page} pageSize={PAGE_SIZE} total={units?.length ?? 0} onPage={onPage} />
    </>
  )
}
