import { Checkbox, DatePicker, Hint, I18nProvider, Input, Label, Select, Textarea } from "@medusajs/ui"
import { useId, useMemo } from "react"
import { dayOfPicker, EARLIEST_DAY, isIsoDay, LATEST_DAY, pickerDateOf } from "../../lib/day"
import type { FormField } from "../../lib/form/form-fields"
import { useWords } from "../../lib/words/bilingual"
import { formWords } from "../../lib/words/forms"

interface FieldInputProps {
  field: FormField
  value: string
  /** Why it was refused, here or by the backend. */
  problem: string | null
  onChange: (value: string) => void
}

/** One labelled field; its fault stands under it and is tied to it for screen readers. */
export function FieldInput({ field, value, problem, onChange }: FieldInputProps) {
  const words = useWords(formWords)
  const id = useId()
  const described = [
    field.hint === undefined ? null : `${id}-hint`,
    problem === null ? null : `${id}-fault`,
  ].filter((part) => part !== null)
  const shared = {
    id,
    "aria-invalid": problem !== null,
    "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
    "aria-required": field.required === true,
  }
  return (
    <div className="flex flex-col gap-y-1">
      {field.kind === "check" ? (
        <div className="flex items-center gap-x-2">
          <Checkbox
            {...shared}
            checked={value !== ""}
            onCheckedChange={(checked) => onChange(checked === true ? "yes" : "")}
          />
          <Label htmlFor={id} size="small">
            {field.label}
          </Label>
        </div>
      ) : (
        <>
          <Label id={`${id}-label`} htmlFor={id} size="small" weight="plus">
            {field.label}
            {field.required === true ? null : (
              <span className="text-ui-fg-muted font-normal">{` (${words.optional})`}</span>
            )}
          </Label>
          <Control field={field} value={value} shared={shared} onChange={onChange} />
        </>
      )}
      {field.hint === undefined ? null : (
        <Hint id={`${id}-hint`} variant="info">
          {field.hint}
        </Hint>
      )}
      {problem === null ? null : (
        <Hint id={`${id}-fault`} variant="error" role="alert">
          {problem}
        </Hint>
      )}
    </div>
  )
}

interface ControlProps {
  field: FormField
  value: string
  shared: { id: string; "aria-invalid": boolean; "aria-describedby": string | undefined }
  onChange: (value: string) => void
}

function Control({ field, value, shared, onChange }: ControlProps) {
  const words = useWords(formWords)
  switch (field.kind) {
    case "area":
      return (
        <Textarea
          {...shared}
          rows={4}
          maxLength={field.maxLength ?? 4000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    case "choice":
      return (
        <Select value={value} onValueChange={onChange}>
          <Select.Trigger {...shared} aria-labelledby={`${shared.id}-label ${shared.id}`}>
            <Select.Value placeholder={words.choose} />
          </Select.Trigger>
          <Select.Content>
            {(field.choices ?? []).map((choice) => (
              <Select.Item key={choice.value} value={choice.value}>
                {choice.label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )
    case "day":
      return <DayControl value={value} labelledBy={`${shared.id}-label`} onChange={onChange} />
    default:
      return (
        <Input
          {...shared}
          inputMode={field.kind === "number" ? "decimal" : undefined}
          maxLength={field.maxLength ?? 500}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )
  }
}

interface DayControlProps {
  value: string
  labelledBy: string
  onChange: (value: string) => void
}

/** A day, always written dd/mm/yyyy whatever the language of the dashboard. */
export function DayControl({ value, labelledBy, onChange }: DayControlProps) {
  const date = useMemo(() => (isIsoDay(value) ? pickerDateOf(value) : null), [value])
  return (
    <I18nProvider locale="vi-VN">
      <DatePicker
        granularity="day"
        shouldForceLeadingZeros
        aria-labelledby={labelledBy}
        value={date}
        onChange={(picked) => {
          const next = picked === null ? "" : dayOfPicker(picked)
          // While a year is being typed the picker reports 0002, 0020, 0202: wait for the real one.
          if (next !== "" && (next < EARLIEST_DAY || next > LATEST_DAY)) return
          if (next !== value) onChange(next)
        }}
      />
    </I18nProvider>
  )
}
