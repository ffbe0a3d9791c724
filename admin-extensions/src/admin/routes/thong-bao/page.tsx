import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BellAlert } from "@medusajs/icons"
import { Container, Label, Skeleton, Switch, Tabs, Text } from "@medusajs/ui"
import { useId } from "react"
import { LoadFailure, Notice } from "../../components/notice"
import { MailboxTab } from "../../components/notices/mailbox-tab"
import { NoticeList } from "../../components/notices/notice-list"
import { PageHeader } from "../../components/page-header"
import { Pager } from "../../components/pager"
import { formatCount } from "../../lib/format"
import { useNotices } from "../../lib/office-queries"
import { noticesViewParams, readNoticesView } from "../../lib/url/notices"
import { useUrlView } from "../../lib/url/use-url-view"
import { useWords } from "../../lib/words/bilingual"
import { officeWords } from "../../lib/words/office"

const CODEC = { read: readNoticesView, write: noticesViewParams }
const PAGE_SIZE = 20

/** «Thông báo»: reminders for the office, and the mailbox of a trial. */
const NoticesPage = () => {
  const words = useWords(officeWords)
  const switchId = useId()
  const [view, setView] = useUrlView(CODEC)
  const query = useNotices({
    unread: view.isUnreadOnly ? "true" : null,
    page: view.page,
    page_size: PAGE_SIZE,
  })
  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.notices} text={words.noticesText}>
        <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
          {query.data === undefined ? "" : words.unread(formatCount(query.data.unread))}
        </Text>
      </PageHeader>
      <Tabs
        value={view.tab}
        onValueChange={(tab) => setView({ ...view, tab: tab === "mailbox" ? "mailbox" : "notices", page: 1 })}
      >
        <Tabs.List className="px-6 py-3">
          <Tabs.Trigger value="notices">{words.tabs.notices}</Tabs.Trigger>
          <Tabs.Trigger value="mailbox">{words.tabs.mailbox}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="notices" className="divide-y">
          <div className="flex items-center gap-x-2 px-6 py-3">
            <Switch
              id={switchId}
              size="small"
              checked={view.isUnreadOnly}
              onCheckedChange={(isUnreadOnly) => setView({ ...view, isUnreadOnly, page: 1 })}
            />
            <Label htmlFor={switchId} size="small">
              {words.unreadOnly}
            </Label>
          </div>
          {query.isError && query.data === undefined ? (
            <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
          ) : query.data === undefined ? (
            <Skeleton className="m-6 h-32" />
          ) : query.data.total === 0 ? (
            <Notice title={words.noNotices} text={words.noNoticesText} />
          ) : (
            <>
              <NoticeList notices={query.data.items} />
              <Pager
                page={view.page}
                pageSize={PAGE_SIZE}
                total={query.data.total}
                onPage={(page) => setView({ ...view, page })}
              />
            </>
          )}
        </Tabs.Content>
        <Tabs.Content value="mailbox">
          <MailboxTab />
        </Tabs.Content>
      </Tabs>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.notices",
  translationNs: "ocop",
  icon: BellAlert,
  rank: 8,
})

export default NoticesPage
