import { Button } from "@medusajs/ui"
import { useUnits } from "../../lib/register-queries"
import {
  changeDossierFilters,
  CLOCK_STATUSES,
  DOSSIER_KINDS,
  DOSSIER_STATES,
  hasDossierFilters,
  NO_DOSSIER_FILTERS,
  type DossiersView,
} from "../../lib/url/dossiers"
import { useWords } from "../../lib/words/bilingual"
import { commonWords } from "../../lib/words/common"
import { dossiersWords } from "../../lib/words/dossiers"
import { dossierTerms } from "../../lib/words/dossier-terms"
import { SearchFilter, SelectFilter, type Choice } from "../filter-field"

interface DossierFiltersProps {
  view: DossiersView
  officers: readonly Choice[]
  onView: (view: DossiersView, options?: { replace?: boolean }) => void
}

/** The conditions of the board; each goes to the address at once. */
export function DossierFilters({ view, officers, onView }: DossierFiltersProps) {
  const words = useWords(dossiersWords)
  const common = useWords(commonWords)
  const term = useWords(dossierTerms)
  const units = useUnits({ as_of: null })
  const change = (part: Partial<DossiersView>) => onView(changeDossierFilters(view, part))
  return (
    <search className="grid grid-cols-2 items-end gap-3 px-6 py-4 lg:grid-cols-3 xl:grid-cols-[minmax(0,2fr)_repeat(5,minmax(0,1.3fr))_auto]">
      <SearchFilter
        label={common.search}
        placeholder={words.searchHint}
        value={view.q}
        onChange={(q) => onView(changeDossierFilters(view, { q }), { replace: true })}
      />
      <SelectFilter
        label={words.state}
        value={view.state}
        choices={DOSSIER_STATES.map((state) => ({ value: state, label: term.state[state] }))}
        onChange={(value) => change({ state: DOSSIER_STATES.find((state) => state === value) ?? null })}
      />
      <SelectFilter
        label={words.clock}
        value={view.clock}
        choices={CLOCK_STATUSES.map((status) => ({ value: status, label: words.clockStatus[status] }))}
        onChange={(value) => change({ clock: CLOCK_STATUSES.find((status) => status === value) ?? null })}
      />
      <SelectFilter
        label={words.kind}
        value={view.kind}
        choices={DOSSIER_KINDS.map((kind) => ({ value: kind, label: term.kind[kind] }))}
        onChange={(value) => change({ kind: DOSSIER_KINDS.find((kind) => kind === value) ?? null })}
      />
      <SelectFilter
        label={words.commune}
        value={view.commune}
        disabled={units.data === undefined}
        choices={(units.data?.items ?? []).map((unit) => ({ value: unit.code, label: unit.fullName }))}
        onChange={(commune) => change({ commune })}
      />
      <SelectFilter
        label={words.officer}
        value={view.officer}
        choices={officers}
        onChange={(officer) => change({ officer })}
      />
      <Button
        type="button"
        size="small"
        variant="secondary"
        disabled={!hasDossierFilters(view)}
        onClick={() => change(NO_DOSSIER_FILTERS)}
      >
        {common.clearFilters}
      </Button>
    </search>
  )
}
