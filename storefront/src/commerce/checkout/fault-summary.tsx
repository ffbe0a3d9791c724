"use client"

import { FIELDS, type Faults } from "./form"

/** What keeps the order from being placed, in one place, each entry leading to its field. */
export function FaultSummary({
  faults,
  message,
  round,
}: {
  faults: Faults
  message: string | null
  round: number
}) {
  const wrong = FIELDS.filter((field) => faults[field] !== undefined)
  if (round === 0 || (wrong.length === 0 && message === null)) return null
  return (
    <div className="summary-of-faults" role="alert" key={round}>
      <b>{wrong.length > 0 ? `Còn ${wrong.length} chỗ cần sửa` : "Chưa đặt được hàng"}</b>
      {message !== null ? <p>{message}</p> : null}
      <ul>
        {wrong.map((field) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(field)?.focus()
              }}
            >
              {faults[field]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
