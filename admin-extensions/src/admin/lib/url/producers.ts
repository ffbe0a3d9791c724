import type { ProducerKind } from "@ocop/backend/contract"
import { buildParams, readChoice, readPage, readText } from "./params"

export const PRODUCER_KIND_CHOICES: readonly ProducerKind[] = [
  "cooperative",
  "cooperative_group",
  "enterprise",
  "household",
  "farm",
  "association",
  "unknown",
]

export interface ProducersView {
  q: string
  kind: ProducerKind | null
  commune: string | null
  page: number
  /** Slug of the producer whose drawer is open. */
  open: string | null
}

export function readProducersView(params: URLSearchParams): ProducersView {
  return {
    q: readText(params, "q"),
    kind: readChoice(params, "kind", PRODUCER_KIND_CHOICES),
    commune: readText(params, "commune") || null,
    page: readPage(params),
    open: readText(params, "open") || null,
  }
}

export function producerFilterParams(view: ProducersView): Record<string, string | number | null> {
  return { q: view.q, kind: view.kind, commune: view.commune }
}

export function producersViewParams(view: ProducersView): URLSearchParams {
  return buildParams({ ...producerFilterParams(view), page: view.page, open: view.open })
}

export function hasProducerFilters(view: ProducersView): boolean {
  return view.q !== "" || view.kind !== null || view.commune !== null
}
