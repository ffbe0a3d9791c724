"use client"

import { useEffect, useRef } from "react"
import { Icon } from "@/ui/icons"
import type { Undo } from "./use-sheet"

const DONE: Record<Undo["did"], string> = {
  tried: "Đã chọn thử theo lời khuyên. Thực tế chưa làm được thì trả lại.",
  cleared: "Đã xóa hết khỏi máy này.",
}

/** What a button just changed, with the way back. It stands at the score, so that the change is seen. */
export function UndoNote({ undo, onTakeBack }: { undo: Undo; onTakeBack: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  // The button that was pressed may be gone: the keyboard goes on from here.
  useEffect(() => button.current?.focus(), [undo])
  return (
    <div className="note no-print" role="status">
      <Icon name="returns" />
      <div>
        {DONE[undo.did]}{" "}
        <button ref={button} type="button" className="sa-link" onClick={onTakeBack}>
          Trả lại như trước
        </button>
      </div>
    </div>
  )
}
