import type { AdminProducersPage, ProducerDetail } from "@ocop/backend/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { endpoint, getJson, type Query } from "./api"
import { OCOP_KEY, worthRetrying } from "./query-policy"

export const PRODUCERS_PAGE_SIZE = 20

export function useProducersPage(query: Query) {
  const url = endpoint("/admin/ocop/producers", query)
  return useQuery({
    queryKey: [OCOP_KEY, url],
    retry: worthRetrying,
    queryFn: ({ signal }) => getJson<AdminProducersPage>(url, signal),
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  })
}

/** The producer's public record with its products. Disabled while none is open. */
export function useProducerDetail(slug: string | null) {
  return useQuery({
    queryKey: [OCOP_KEY, "producer", slug],
    retry: worthRetrying,
    queryFn: ({ signal }) =>
      getJson<ProducerDetail>(`/open/v1/producers/${encodeURIComponent(slug ?? "")}`, signal),
    enabled: slug !== null,
    staleTime: 15_000,
  })
}
