import type { AdminRegisterPage } from "@ocop/backend/contract"
import { useQuery } from "@tanstack/react-query"
import { endpoint, getJson } from "../api"
import { OCOP_KEY, worthRetrying } from "../query-policy"
import { certificateApi } from "./api"

export function useCertificateLife(certificateId: string) {
  return useQuery({
    queryKey: [OCOP_KEY, "life", certificateId],
    retry: worthRetrying,
    queryFn: ({ signal }) => certificateApi.life(certificateId, signal),
  })
}

/** Id of the certificate with this verification code; null when the register has none. */
export function useCertificateId(code: string) {
  const url = endpoint("/admin/ocop/register", { q: code, page_size: 20 })
  return useQuery({
    queryKey: [OCOP_KEY, url],
    retry: worthRetrying,
    queryFn: ({ signal }) => getJson<AdminRegisterPage>(url, signal),
    select: (page) => page.items.find((row) => row.verification_code === code)?.id ?? null,
  })
}
