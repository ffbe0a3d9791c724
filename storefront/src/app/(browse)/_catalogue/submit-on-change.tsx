"use client"

import { useEffect } from "react"

/**
 * The button of the sort form. With script, choosing an order by tap or mouse is enough; from the keyboard,
 * where arrowing through the options must not leave the page, the button stays the way.
 */
export function SubmitOnChange({ selectId }: { selectId: string }) {
  useEffect(() => {
    const select = document.getElementById(selectId)
    if (!(select instanceof HTMLSelectElement)) return
    let byKeyboard = false
    const onKey = () => (byKeyboard = true)
    const onPointer = () => (byKeyboard = false)
    const onChange = () => {
      if (!byKeyboard) select.form?.requestSubmit()
    }
    select.addEventListener("keydown", onKey)
    select.addEventListener("pointerdown", onPointer)
    select.addEventListener("change", onChange)
    return () => {
      select.removeEventListener("keydown", onKey)
      select.removeEventListener("pointerdown", onPointer)
      select.removeEventListener("change", onChange)
    }
  }, [selectId])
  return <button className="btn btn-2">Xếp</button>
}
