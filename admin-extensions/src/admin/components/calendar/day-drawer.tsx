import type { CalendarDay, CalendarYear } from "@ocop/backend/contract"
import { calendarDayOf, withDay } from "../../lib/calendar-days"
import { saveCalendarYear } from "../../lib/office-queries"
import { useWords } from "../../lib/words/bilingual"
import { officeWords } from "../../lib/words/office"
import { ActionDrawer } from "../forms/action-drawer"

interface DayDrawerProps {
  calendar: CalendarYear
  /** null = a new day. */
  day: CalendarDay | null
  onClose: () => void
}

/** One day that is not what its weekday says. */
export function DayDrawer({ calendar, day, onClose }: DayDrawerProps) {
  const words = useWords(officeWords)
  return (
    <ActionDrawer
      title={day === null ? words.addDay.title : words.editDay}
      text={words.addDay.text}
      confirm={words.addDay.confirm}
      fields={[
        { name: "day", label: words.day, kind: "day", required: true, initial: day?.day ?? "" },
        {
          name: "kind",
          label: words.kind,
          kind: "choice",
          required: true,
          initial: day?.kind ?? "off",
          choices: (["off", "work"] as const).map((value) => ({ value, label: words.kinds[value] })),
        },
        {
          name: "title",
          label: words.dayTitle,
          kind: "line",
          required: true,
          maxLength: 200,
          initial: day?.title ?? "",
        },
        {
          name: "source",
          label: words.source,
          kind: "line",
          required: true,
          maxLength: 500,
          initial: day?.source ?? "",
        },
        {
          name: "certain",
          label: words.certain,
          kind: "check",
          initial: day?.certain === true ? "yes" : "",
        },
      ]}
      onSend={(values) => saveCalendarYear(calendar, withDay(calendar.days, calendarDayOf(values), day))}
      onClose={onClose}
    />
  )
}
