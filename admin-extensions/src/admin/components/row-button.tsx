import type { ReactNode } from "react"

interface RowButtonProps {
  onClick: () => void
  children: ReactNode
}

/** The name in the first cell of a row: what a keyboard presses to open it. */
export function RowButton({ onClick, children }: RowButtonProps) {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={onClick}
      className="text-ui-fg-base txt-compact-small-plus focus-visible:shadow-borders-focus rounded-sm text-left outline-none hover:underline"
    >
      {children}
    </button>
  )
}
