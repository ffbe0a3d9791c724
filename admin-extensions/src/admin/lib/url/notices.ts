import { buildParams, readChoice, readPage } from "./params"

export const NOTICE_TABS = ["notices", "mailbox"] as const

export interface NoticesView {
  tab: (typeof NOTICE_TABS)[number]
  isUnreadOnly: boolean
  page: number
}

export function readNoticesView(params: URLSearchParams): NoticesView {
  return {
    tab: readChoice(params, "tab", NOTICE_TABS) ?? "notices",
    isUnreadOnly: params.get("unread") === "true",
    page: readPage(params),
  }
}

export function noticesViewParams(view: NoticesView): URLSearchParams {
  return buildParams({
    tab: view.tab === "notices" ? null : view.tab,
    unread: view.isUnreadOnly ? "true" : null,
    page: view.page,
  })
}
