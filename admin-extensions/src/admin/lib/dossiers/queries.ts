import type { DossierBoard } from "@ocop/backend/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { getJson, type Query } from "../api"
import { OCOP_KEY, worthRetrying } from "../query-policy"
import { dossierApi } from "./api"

/** Dossiers under the filters; what was there stays on screen while the next answer loads. */
export function useDossierBoard(query: Query) {
  const url = dossierApi.boardUrl(query)
  return useQuery({
    queryKey: [OCOP_KEY, url],
    retry: worthRetrying,
    queryFn: ({ signal }) => getJson<DossierBoard>(url, signal),
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  })
}

export function useDossier(id: string) {
  return useQuery({
    queryKey: [OCOP_KEY, "dossier", id],
    retry: worthRetrying,
    queryFn: ({ signal }) => dossierApi.one(id, signal),
  })
}
