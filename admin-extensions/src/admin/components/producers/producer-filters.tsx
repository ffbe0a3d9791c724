import { Button } from "@medusajs/ui"
import { useUnits } from "../../lib/register-queries"
import { hasProducerFilters, PRODUCER_KIND_CHOICES, type ProducersView } from "../../lib/url/producers"
import { useWords } from "../../lib/words/bilingual"
import { commonWords } from "../../lib/words/common"
import { producerWords } from "../../lib/words/producers"
import { terms } from "../../lib/words/terms"
import { SearchFilter, SelectFilter } from "../filter-field"

interface ProducerFiltersProps {
  view: ProducersView
  onView: (view: ProducersView, options?: { replace?: boolean }) => void
}

/** The conditions of the list of producers; a change goes back to page 1. */
export function ProducerFilters({ view, onView }: ProducerFiltersProps) {
  const words = useWords(producerWords)
  const common = useWords(commonWords)
  const term = useWords(terms)
  const units = useUnits({ as_of: null })
  const change = (part: Partial<ProducersView>, options?: { replace?: boolean }) =>
    onView({ ...view, open: null, page: 1, ...part }, options)
  return (
    <search className="grid grid-cols-2 items-end gap-3 px-6 py-4 max-lg:[&>:first-child]:col-span-2 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)_auto]">
      <SearchFilter
        label={common.search}
        placeholder={words.searchHint}
        value={view.q}
        onChange={(q) => change({ q }, { replace: true })}
      />
      <SelectFilter
        label={words.kind}
        value={view.kind}
        choices={PRODUCER_KIND_CHOICES.map((kind) => ({ value: kind, label: term.producerKind[kind] }))}
        onChange={(value) => change({ kind: PRODUCER_KIND_CHOICES.find((kind) => kind === value) ?? null })}
      />
      <SelectFilter
        label={words.commune}
        value={view.commune}
        choices={(units.data?.items ?? []).flatMap((unit) =>
          unit.slug === null ? [] : [{ value: unit.slug, label: unit.fullName }],
        )}
        disabled={units.data === undefined}
        onChange={(commune) => change({ commune })}
      />
      <Button
        type="button"
        size="small"
        variant="secondary"
        disabled={!hasProducerFilters(view)}
        onClick={() => change({ q: "", kind: null, commune: null })}
      >
        {common.clearFilters}
      </Button>
    </search>
  )
}
