import type {
  AdminRegisterPage,
  AdminUnitsAnswer,
  CertificateHistory,
  ProductCertificates,
  Statistics,
} from "@ocop/backend/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { endpoint, getJson, type Query } from "./api"
import type { IsoDay } from "./day"
import { OCOP_KEY, worthRetrying } from "./query-policy"

/** One page of the register; the page before stays on screen while it loads. */
export function useRegisterPage(query: Query) {
  const url = endpoint("/admin/ocop/register", query)
  return useQuery({
    queryKey: [OCOP_KEY, url],
    retry: worthRetrying,
    queryFn: ({ signal }) => getJson<AdminRegisterPage>(url, signal),
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  })
}

export function useStatistics(asOf: IsoDay | null) {
  const url = endpoint("/admin/ocop/statistics", { as_of: asOf })
  return useQuery({
    queryKey: [OCOP_KEY, url],
    retry: worthRetrying,
    queryFn: ({ signal }) => getJson<Statistics>(url, signal),
    staleTime: 15_000,
  })
}

/** Communes and wards in force on a day, by name: the choices of a filter, or the rows of their page. */
export function useUnits(query: { q?: string; as_of: IsoDay | null }) {
  const url = endpoint("/admin/ocop/communes", { q: query.q ?? null, as_of: query.as_of })
  return useQuery({
    queryKey: [OCOP_KEY, url],
    retry: worthRetrying,
    queryFn: ({ signal }) => getJson<AdminUnitsAnswer>(url, signal),
    placeholderData: keepPreviousData,
  })
}

export function useCertificateHistory(certificateId: string) {
  return useQuery({
    queryKey: [OCOP_KEY, "history", certificateId],
    retry: worthRetrying,
    queryFn: ({ signal }) =>
      getJson<CertificateHistory>(
        `/admin/ocop/certificates/${encodeURIComponent(certificateId)}/history`,
        signal,
      ),
    staleTime: 15_000,
  })
}

/** Every certificate of a shop product, newest first. Disabled while the product is unknown. */
export function useProductCertificates(productId: string | null) {
  return useQuery({
    queryKey: [OCOP_KEY, "product", productId],
    retry: worthRetrying,
    queryFn: ({ signal }) =>
      getJson<ProductCertificates>(
        `/admin/ocop/products/${encodeURIComponent(productId ?? "")}/certificates`,
        signal,
      ),
    enabled: productId !== null,
    staleTime: 15_000,
  })
}
