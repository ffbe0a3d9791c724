import type {
  CloseInspectionBody,
  FollowUpBody,
  InspectionDetail,
  InspectionsPage,
  PlanInspectionsBody,
  PlannedInspections,
  RecordInspectionBody,
} from "@ocop/backend/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { endpoint, getJson, sendJson, type Query } from "../api"
import { OCOP_KEY, worthRetrying } from "../query-policy"

const BASE = "/admin/ocop/inspections"
const of = (id: string, rest = "") => `${BASE}/${encodeURIComponent(id)}${rest}`

export const inspectionApi = {
  plan: (body: PlanInspectionsBody) => sendJson<PlannedInspections>("POST", BASE, body),
  record: (id: string, body: RecordInspectionBody) => sendJson("POST", of(id, "/record"), body),
  followUp: (id: string, body: FollowUpBody) => sendJson("POST", of(id, "/follow-up"), body),
  close: (id: string, body: CloseInspectionBody) => sendJson("POST", of(id, "/close"), body),
  photosUrl: (id: string, caption: string) => endpoint(of(id, "/photos"), { caption }),
}

export function useInspections(query: Query) {
  const url = endpoint(BASE, query)
  return useQuery({
    queryKey: [OCOP_KEY, url],
    retry: worthRetrying,
    queryFn: ({ signal }) => getJson<InspectionsPage>(url, signal),
    placeholderData: keepPreviousData,
  })
}

export function useInspection(id: string) {
  return useQuery({
    queryKey: [OCOP_KEY, "inspection", id],
    retry: worthRetrying,
    queryFn: ({ signal }) => getJson<InspectionDetail>(of(id), signal),
  })
}
