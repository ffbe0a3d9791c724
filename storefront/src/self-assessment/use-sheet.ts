"use client"

import { useCallback, useEffect, useRef, useState, type RefObject } from "react"
import { fillForm, optionOf, optionsOf, readForm } from "./form-fields"
import { EMPTY_SHEET, loadSheet, saveSheet, type SavedSheet } from "./saved-sheet"

/** What a press of a button changed all at once, and what stood there before. */
export interface Undo {
  did: "tried" | "cleared"
  before: SavedSheet
}

export interface SheetInUse {
  form: RefObject<HTMLFormElement | null>
  sheet: SavedSheet
  /** False where this device keeps nothing: the choices end with the page. */
  isKept: boolean
  undo: Undo | null
  /** Chooses, per criterion, the option of so many points. */
  tryOut: (raises: readonly { criterion: string; to: number }[]) => void
  clear: () => void
  takeBack: () => void
}

/** The sheet in the page: restored from this device, kept on it with every change. */
export function useSheet(key: string): SheetInUse {
  const form = useRef<HTMLFormElement>(null)
  const [sheet, setSheet] = useState(EMPTY_SHEET)
  const [isKept, setKept] = useState(true)
  const [undo, setUndo] = useState<Undo | null>(null)

  const take = useCallback(
    (undoOf: Undo | null) => {
      if (form.current === null) return
      const now = readForm(form.current)
      setSheet(now)
      setUndo(undoOf)
      setKept(saveSheet(key, now))
    },
    [key],
  )

  useEffect(() => {
    const node = form.current
    if (node === null) return
    // What was tapped before this script ran is newer than what the device kept.
    const [kept, tapped] = [loadSheet(key), readForm(node)]
    fillForm(node, {
      productName: tapped.productName || kept.productName,
      chosen: { ...kept.chosen, ...tapped.chosen },
    })
    take(null)
    const onInput = (): void => take(null)
    const onClick = (event: MouseEvent): void => {
      const button = event.target instanceof Element ? event.target.closest("[data-unset]") : null
      const criterion = button?.getAttribute("data-unset")
      if (!criterion) return
      const options = optionsOf(node, criterion)
      for (const option of options) option.checked = false
      options[0]?.focus() // the button goes away with the choice
      take(null)
    }
    node.addEventListener("input", onInput)
    node.addEventListener("click", onClick)
    return () => {
      node.removeEventListener("input", onInput)
      node.removeEventListener("click", onClick)
    }
  }, [key, take])

  const tryOut: SheetInUse["tryOut"] = (raises) => {
    const node = form.current
    if (node === null) return
    const before = readForm(node)
    for (const { criterion, to } of raises) {
      const option = optionOf(node, criterion, to)
      if (option !== undefined) option.checked = true
    }
    take({ did: "tried", before })
  }
  const clear = (): void => {
    if (form.current === null) return
    const before = readForm(form.current)
    fillForm(form.current, EMPTY_SHEET)
    take({ did: "cleared", before })
  }
  const takeBack = (): void => {
    if (form.current === null || undo === null) return
    fillForm(form.current, undo.before)
    take(null)
  }
  return { form, sheet, isKept, undo, tryOut, clear, takeBack }
}
