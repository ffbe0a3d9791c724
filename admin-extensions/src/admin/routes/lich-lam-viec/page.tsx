import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CalendarMini } from "@medusajs/icons"
import type { CalendarDay } from "@ocop/backend/contract"
import { Badge, Button, Container, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { DayDrawer } from "../../components/calendar/day-drawer"
import { DataGrid, type GridColumn } from "../../components/data-grid"
import { FaultBanner } from "../../components/forms/fault-banner"
import { LoadFailure, Notice } from "../../components/notice"
import { PageHeader } from "../../components/page-header"
import { weekdayOf, withoutDay } from "../../lib/calendar-days"
import { todayInVietnam } from "../../lib/day"
import { useAction } from "../../lib/form/use-action"
import { formatDay } from "../../lib/format"
import { saveCalendarYear, useCalendarYear } from "../../lib/office-queries"
import { useWords } from "../../lib/words/bilingual"
import { formWords } from "../../lib/words/forms"
import { officeWords } from "../../lib/words/office"

function yearOf(text: string | null): number {
  return text !== null && /^20\d{2}$/.test(text) ? Number(text) : Number(todayInVietnam().slice(0, 4))
}

/** «Lịch làm việc»: the days on which working days are counted differently. */
const CalendarPage = () => {
  const words = useWords(officeWords)
  const form = useWords(formWords)
  const ask = usePrompt()
  const [params, setParams] = useSearchParams()
  const [open, setOpen] = useState<CalendarDay | "new" | null>(null)
  const year = yearOf(params.get("nam"))
  const query = useCalendarYear(year)
  const calendar = query.data
  const remove = useAction(async (day: CalendarDay) => {
    if (calendar !== undefined) await saveCalendarYear(calendar, withoutDay(calendar.days, day))
  })
  const confirmRemoval = async (day: CalendarDay) => {
    const agreed = await ask({
      title: words.removeDay(day.title),
      description: words.removeText,
      confirmText: words.remove,
      cancelText: form.cancel,
    })
    if (agreed && (await remove.run(day)) !== null) toast.success(form.done(words.remove))
  }
  const columns: GridColumn<CalendarDay>[] = [
    {
      id: "day",
      header: words.day,
      className: "whitespace-nowrap tabular-nums",
      cell: (day) => `${weekdayOf(day.day)}, ${formatDay(day.day)}`,
    },
    {
      id: "kind",
      header: words.kind,
      cell: (day) => (
        <Badge size="2xsmall" className="whitespace-nowrap" color={day.kind === "off" ? "grey" : "blue"}>
          {words.kinds[day.kind]}
        </Badge>
      ),
    },
    {
      id: "title",
      header: words.dayTitle,
      className: "min-w-52",
      cell: (day) => (day.certain ? day.title : `${day.title} (${words.uncertain})`),
    },
    { id: "source", header: words.source, className: "min-w-52", cell: (day) => day.source },
    {
      id: "acts",
      header: "",
      className: "whitespace-nowrap text-right",
      cell: (day) => (
        <span className="inline-flex gap-x-2">
          <Button type="button" size="small" variant="transparent" onClick={() => setOpen(day)}>
            {words.edit}
          </Button>
          <Button
            type="button"
            size="small"
            variant="transparent"
            disabled={remove.pending}
            onClick={() => void confirmRemoval(day)}
          >
            {words.remove}
          </Button>
        </span>
      ),
    },
  ]
  return (
    <Container className="divide-y p-0">
      <PageHeader title={`${words.calendar} ${year}`} text={words.calendarText}>
        {[year - 1, year + 1].map((other) => (
          <Button
            key={other}
            type="button"
            size="small"
            variant="secondary"
            onClick={() => setParams({ nam: String(other) })}
          >
            {other < year ? words.previousYear(other) : words.nextYear(other)}
          </Button>
        ))}
        <Button type="button" size="small" disabled={calendar === undefined} onClick={() => setOpen("new")}>
          {words.addDay.title}
        </Button>
      </PageHeader>
      <div className="px-6 py-3 empty:hidden">
        <FaultBanner error={remove.error} />
      </div>
      {query.isError && calendar === undefined ? (
        <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : calendar?.days.length === 0 ? (
        <Notice title={words.daysCaption(year)} text={words.noDays} />
      ) : (
        <DataGrid
          caption={words.daysCaption(year)}
          columns={columns}
          rows={calendar?.days}
          rowKey={(day) => day.day}
        />
      )}
      {open === null || calendar === undefined ? null : (
        <DayDrawer calendar={calendar} day={open === "new" ? null : open} onClose={() => setOpen(null)} />
      )}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.calendar",
  translationNs: "ocop",
  icon: CalendarMini,
  rank: 9,
})

export default CalendarPage
