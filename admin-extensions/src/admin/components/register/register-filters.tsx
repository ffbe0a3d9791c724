import { Button } from "@medusajs/ui"
import { useUnits } from "../../lib/register-queries"
import {
  changeRegisterFilters,
  hasRegisterFilters,
  STAR_CHOICES,
  STATE_CHOICES,
  type RegisterView,
} from "../../lib/url/register"
import { useWords } from "../../lib/words/bilingual"
import { commonWords } from "../../lib/words/common"
import { registerWords } from "../../lib/words/register"
import { terms } from "../../lib/words/terms"
import { AsOfField } from "../as-of-field"
import { SearchFilter, SelectFilter } from "../filter-field"

interface RegisterFiltersProps {
  view: RegisterView
  onView: (view: RegisterView, options?: { replace?: boolean }) => void
}

/** The conditions of the register; each goes to the address at once. */
export function RegisterFilters({ view, onView }: RegisterFiltersProps) {
  const words = useWords(registerWords)
  const common = useWords(commonWords)
  const term = useWords(terms)
  const units = useUnits({ as_of: view.asOf })
  const communes = (units.data?.items ?? []).map((unit) => ({ value: unit.id, label: unit.fullName }))
  const change = (part: Partial<RegisterView>) => onView(changeRegisterFilters(view, part))
  return (
    <search className="grid grid-cols-2 items-end gap-3 px-6 py-4 max-lg:[&>:first-child]:col-span-2 max-sm:[&>:nth-child(2)]:col-span-2 max-sm:[&>:nth-child(5)]:col-span-2 lg:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_minmax(0,1fr)_minmax(0,1.5fr)_auto_auto]">
      <SearchFilter
        label={common.search}
        placeholder={words.searchHint}
        value={view.q}
        onChange={(q) => onView(changeRegisterFilters(view, { q }), { replace: true })}
      />
      <SelectFilter
        label={words.commune}
        value={view.commune}
        choices={communes}
        disabled={units.data === undefined}
        onChange={(commune) => change({ commune })}
      />
      <SelectFilter
        label={words.stars}
        value={view.stars === null ? null : String(view.stars)}
        choices={STAR_CHOICES.map((count) => ({ value: String(count), label: term.stars(count) }))}
        onChange={(value) => change({ stars: STAR_CHOICES.find((count) => String(count) === value) ?? null })}
      />
      <SelectFilter
        label={words.state}
        value={view.state}
        choices={STATE_CHOICES.map((state) => ({
          value: state,
          label: state === "effective" ? term.effective : term.state[state],
        }))}
        onChange={(value) => change({ state: STATE_CHOICES.find((state) => state === value) ?? null })}
      />
      <AsOfField value={view.asOf} onChange={(asOf) => change({ asOf })} />
      <Button
        type="button"
        size="small"
        variant="secondary"
        disabled={!hasRegisterFilters(view)}
        onClick={() => change({ q: "", commune: null, stars: null, state: null })}
      >
        {common.clearFilters}
      </Button>
    </search>
  )
}
