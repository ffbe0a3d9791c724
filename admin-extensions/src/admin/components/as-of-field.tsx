import { Button, DatePicker, I18nProvider, Label } from "@medusajs/ui"
import { useId, useMemo } from "react"
import { dayOfPicker, EARLIEST_DAY, LATEST_DAY, pickerDateOf, todayInVietnam, type IsoDay } from "../lib/day"
import { useWords } from "../lib/words/bilingual"
import { commonWords } from "../lib/words/common"

interface AsOfFieldProps {
  /** null = today. */
  value: IsoDay | null
  onChange: (day: IsoDay | null) => void
}

/** The day a page speaks of; always written dd/mm/yyyy, in either language. */
export function AsOfField({ value, onChange }: AsOfFieldProps) {
  const words = useWords(commonWords)
  const id = useId()
  const day = value ?? todayInVietnam()
  const date = useMemo(() => pickerDateOf(day), [day])
  const change = (picked: Date | null) => {
    const next = picked === null ? todayInVietnam() : dayOfPicker(picked)
    // The picker reports its own value back when it mounts; taking that for a choice would reset the page.
    if (next === day) return
    // While a year is being typed it reports 0002, 0020, 0202: wait for the real one.
    if (next < EARLIEST_DAY || next > LATEST_DAY) return
    onChange(next === todayInVietnam() ? null : next)
  }
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label id={id} size="xsmall" weight="plus">
        {words.asOf}
      </Label>
      <div className="flex items-center gap-x-2">
        <I18nProvider locale="vi-VN">
          <DatePicker
            size="small"
            granularity="day"
            shouldForceLeadingZeros
            aria-labelledby={id}
            value={date}
            onChange={change}
            className="min-w-40 flex-1"
          />
        </I18nProvider>
        <Button
          type="button"
          size="small"
          variant="transparent"
          disabled={value === null}
          onClick={() => onChange(null)}
        >
          {words.today}
        </Button>
      </div>
    </div>
  )
}
