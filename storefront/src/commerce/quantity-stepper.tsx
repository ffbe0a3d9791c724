"use client"

import { useState } from "react"
import { Icon } from "@/ui/icons"

/**
 * Pieces of one thing: minus, a field to type in, plus. What is typed counts on leaving the field, so
 * that «12» is never read as «1».
 * @param label names the thing for people who hear the page
 */
export function QuantityStepper({
  value,
  min,
  max,
  label,
  onChange,
}: {
  value: number
  min: number
  max: number
  label: string
  onChange: (quantity: number) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = (): void => {
    if (typed === null) return
    const wish = Number.parseInt(typed, 10)
    setTyped(null)
    if (!Number.isNaN(wish)) onChange(Math.max(min, Math.min(max, wish)))
  }
  return (
    <div className="qty" role="group" aria-label={`Số lượng ${label}`}>
      <button
        type="button"
        aria-label={`Bớt một ${label}`}
        disabled={value <= min}
        onClick={() => onChange(value - 1)}
      >
        <Icon name="minus" small />
      </button>
      <input
        className="num"
        inputMode="numeric"
        autoComplete="off"
        aria-label={`Số lượng ${label}`}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value.replace(/\D/g, "").slice(0, 2))}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit()
        }}
      />
      <button
        type="button"
        aria-label={`Thêm một ${label}`}
        disabled={value >= max}
        onClick={() => onChange(value + 1)}
      >
        <Icon name="plus" small />
      </button>
    </div>
  )
}
