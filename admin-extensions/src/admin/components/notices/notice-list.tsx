import type { Notice as OfficeNotice } from "@ocop/backend/contract"
import { Badge, Button, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useAction } from "../../lib/form/use-action"
import { formatDay } from "../../lib/format"
import { pageOfNotice } from "../../lib/notice-link"
import { markNoticeRead } from "../../lib/office-queries"
import { useWords } from "../../lib/words/bilingual"
import { officeWords } from "../../lib/words/office"
import { FaultBanner } from "../forms/fault-banner"
import { LINK_CLASS } from "../link-class"

/** Notices of the office, newest first; opening one marks it as read. */
export function NoticeList({ notices }: { notices: readonly OfficeNotice[] }) {
  const words = useWords(officeWords)
  const mark = useAction((id: string) => markNoticeRead(id))
  return (
    <>
      <FaultBanner error={mark.error} />
      <ul className="divide-y">
        {notices.map((notice) => (
          <li key={notice.id} className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
            <div className="flex max-w-prose flex-col gap-y-1">
              <div className="flex flex-wrap items-center gap-x-2">
                <Text size="small" weight={notice.read ? "regular" : "plus"}>
                  {notice.title}
                </Text>
                {notice.read ? <Badge size="2xsmall">{words.read}</Badge> : null}
              </div>
              <Text size="small" className="text-ui-fg-subtle whitespace-pre-line">
                {notice.body}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {formatDay(notice.noticedOn)}
              </Text>
              {pageOfNotice(notice.link) === null ? null : (
                <Link
                  to={pageOfNotice(notice.link) ?? "/thong-bao"}
                  className={LINK_CLASS}
                  onClick={() => (notice.read ? undefined : void mark.run(notice.id))}
                >
                  {words.open}
                </Link>
              )}
            </div>
            {notice.read ? null : (
              <Button
                type="button"
                size="small"
                variant="secondary"
                disabled={mark.pending}
                onClick={() => void mark.run(notice.id)}
              >
                {words.markRead}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
