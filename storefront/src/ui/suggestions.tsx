"use client"

import type { Suggestion } from "@ocop/backend/contract"
import { useEffect, useState, type RefObject } from "react"
import { SuggestionList } from "./suggestion-list"

const TYPING_PAUSE_MS = 150
const MOST_ROWS = 6
const LIST_ID = "goi-y"

/** Waits for a pause in typing, then asks for suggestions; a later question cancels the earlier one. */
function useSuggestions(typed: string): Suggestion[] {
  const [items, setItems] = useState<Suggestion[]>([])
  useEffect(() => {
    const question = typed.trim()
    if (question.length < 2) {
      setItems([])
      return
    }
    const cancel = new AbortController()
    const timer = setTimeout(() => {
      fetch(`/api/suggest?q=${encodeURIComponent(question)}`, { signal: cancel.signal })
        .then((response) =>
          response.ok ? (response.json() as Promise<{ items: Suggestion[] }>) : { items: [] },
        )
        .then((answer) => setItems(answer.items.slice(0, MOST_ROWS)))
        .catch(() => undefined) // no network or a newer question: the form itself still works
    }, TYPING_PAUSE_MS)
    return () => {
      clearTimeout(timer)
      cancel.abort()
    }
  }, [typed])
  return items
}

/** The combobox behaviour of the search box: arrows, Enter and Esc, and the list under it. */
export default function Suggestions({ input }: { input: RefObject<HTMLInputElement | null> }) {
  const [typed, setTyped] = useState("")
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const items = useSuggestions(typed)
  const shown = open && items.length > 0

  useEffect(() => setActive(-1), [items])

  // What was typed before this list was loaded counts as well; what the page itself put there does not.
  useEffect(() => {
    const before = input.current?.value ?? ""
    if (before === "" || before === new URLSearchParams(window.location.search).get("q")) return
    setTyped(before)
    setOpen(true)
  }, [input])

  useEffect(() => {
    const box = input.current
    if (!box) return
    const onInput = () => {
      setTyped(box.value)
      setOpen(true)
    }
    const onBlur = () => setOpen(false)
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && shown) {
        event.preventDefault()
        setOpen(false)
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (items.length === 0) return
        event.preventDefault()
        setOpen(true)
        const step = event.key === "ArrowDown" ? 1 : -1
        setActive((now) => (now + step + items.length + 1) % (items.length + 1))
      } else if (event.key === "Enter" && shown) {
        const chosen = items[active]
        if (!chosen) return
        event.preventDefault()
        window.location.assign(chosen.href)
      }
    }
    box.addEventListener("input", onInput)
    box.addEventListener("blur", onBlur)
    box.addEventListener("keydown", onKey)
    return () => {
      box.removeEventListener("input", onInput)
      box.removeEventListener("blur", onBlur)
      box.removeEventListener("keydown", onKey)
    }
  }, [input, items, active, shown])

  useEffect(() => {
    const box = input.current
    if (!box) return
    box.setAttribute("role", "combobox")
    box.setAttribute("aria-autocomplete", "list")
    box.setAttribute("aria-controls", LIST_ID)
    box.setAttribute("aria-expanded", String(shown))
    if (shown && items[active]) box.setAttribute("aria-activedescendant", `${LIST_ID}-${active}`)
    else box.removeAttribute("aria-activedescendant")
  }, [input, shown, items, active])

  return <SuggestionList id={LIST_ID} items={shown ? items : []} typed={typed} active={active} />
}
