import { MagnifyingGlassMini } from "@medusajs/icons"
import { Input, Label, Select } from "@medusajs/ui"
import { useEffect, useId, useState } from "react"
import { useWords } from "../lib/words/bilingual"
import { commonWords } from "../lib/words/common"

/** Radix refuses an empty value for an item, so «all» needs a name of its own. */
const ALL = "__all__"
const TYPING_PAUSE_MS = 300

export interface Choice {
  value: string
  label: string
}

interface SelectFilterProps {
  label: string
  value: string | null
  choices: readonly Choice[]
  onChange: (value: string | null) => void
  disabled?: boolean
}

/** A labelled list with «all» on top; null means all. */
export function SelectFilter({ label, value, choices, onChange, disabled = false }: SelectFilterProps) {
  const words = useWords(commonWords)
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label id={`${id}-label`} htmlFor={id} size="xsmall" weight="plus">
        {label}
      </Label>
      <Select
        size="small"
        value={value ?? ALL}
        disabled={disabled}
        onValueChange={(next) => onChange(next === ALL ? null : next)}
      >
        <Select.Trigger id={id} aria-labelledby={`${id}-label ${id}`}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={ALL}>{words.all}</Select.Item>
          {choices.map((choice) => (
            <Select.Item key={choice.value} value={choice.value}>
              {choice.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}

interface SearchFilterProps {
  label: string
  placeholder: string
  value: string
  onChange: (value: string) => void
}

/** A search box that reports after a short pause in typing, and at once on Enter. */
export function SearchFilter({ label, placeholder, value, onChange }: SearchFilterProps) {
  const id = useId()
  const [typed, setTyped] = useState(value)
  const [reported, setReported] = useState(value)
  if (value !== reported) {
    // The address changed under us (Back, a cleared filter): show what it says.
    setReported(value)
    if (value !== typed.trim()) setTyped(value)
  }
  useEffect(() => {
    const next = typed.trim()
    if (next === value) return
    const timer = setTimeout(() => onChange(next), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, value, onChange])
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label htmlFor={id} size="xsmall" weight="plus">
        {label}
      </Label>
      <div className="relative">
        <MagnifyingGlassMini
          aria-hidden="true"
          className="text-ui-fg-muted pointer-events-none absolute left-1.5 top-1.5 z-10"
        />
        <Input
          id={id}
          role="searchbox"
          enterKeyHint="search"
          size="small"
          className="pl-7"
          maxLength={120}
          placeholder={placeholder}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && typed.trim() !== value) onChange(typed.trim())
          }}
        />
      </div>
    </div>
  )
}
