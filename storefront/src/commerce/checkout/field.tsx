import type { ReactNode } from "react"
import { Icon } from "@/ui/icons"

/** Ids a control refers to for its hint and its fault. */
export const hintId = (id: string): string => `${id}-hint`
export const faultId = (id: string): string => `${id}-fault`

/** Label above, control, and below it the fault, or else the hint. */
export function FieldFrame({
  id,
  label,
  optional = false,
  hint,
  fault,
  children,
}: {
  id: string
  label: string
  optional?: boolean
  hint?: string
  fault: string | undefined
  children: ReactNode
}) {
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional ? <span className="mut"> (không bắt buộc)</span> : null}
      </label>
      {children}
      {fault !== undefined ? (
        <span className="err" id={faultId(id)}>
          <Icon name="warning" small />
          <span>{fault}</span>
        </span>
      ) : hint ? (
        <span className="hint" id={hintId(id)}>
          {hint}
        </span>
      ) : null}
    </div>
  )
}
