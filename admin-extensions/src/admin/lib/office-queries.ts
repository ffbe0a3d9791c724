import type { CalendarDay, CalendarYear, Mailbox, NoticesPage } from "@ocop/backend/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { endpoint, getJson, sendJson, type Query } from "./api"
import { OCOP_KEY, worthRetrying } from "./query-policy"

export function useNotices(query: Query) {
  const url = endpoint("/admin/ocop/notices", query)
  return useQuery({
    queryKey: [OCOP_KEY, url],
    retry: worthRetrying,
    queryFn: ({ signal }) => getJson<NoticesPage>(url, signal),
    placeholderData: keepPreviousData,
  })
}

export function markNoticeRead(id: string): Promise<void> {
  return sendJson("POST", `/admin/ocop/notices/${encodeURIComponent(id)}/read`, {})
}

export function useMailbox() {
  return useQuery({
    queryKey: [OCOP_KEY, "mailbox"],
    retry: worthRetrying,
    queryFn: ({ signal }) => getJson<Mailbox>("/admin/ocop/mailbox", signal),
  })
}

export function useCalendarYear(year: number) {
  return useQuery({
    queryKey: [OCOP_KEY, "calendar", year],
    retry: worthRetrying,
    queryFn: ({ signal }) => getJson<CalendarYear>(`/admin/ocop/calendar/${year}`, signal),
  })
}

/** Writes a year anew; `revision` is the one that was on screen. @throws ApiError 409 when it has changed */
export function saveCalendarYear(
  { year, revision }: Pick<CalendarYear, "year" | "revision">,
  days: readonly CalendarDay[],
): Promise<CalendarYear> {
  return sendJson("PUT", `/admin/ocop/calendar/${year}`, { revision, days })
}
