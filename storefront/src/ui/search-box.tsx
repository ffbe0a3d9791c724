"use client"

import { lazy, Suspense, useEffect, useRef, useState } from "react"
import { Icon } from "./icons"

const Suggestions = lazy(() => import("./suggestions"))

/**
 * The search box: an ordinary form that works without script; suggestions load on first focus.
 * On the results page it shows what was searched for.
 */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null)
  const [active, setActive] = useState(false)

  useEffect(() => {
    const searched = new URLSearchParams(window.location.search).get("q")
    if (input.current && searched && input.current.value === "") input.current.value = searched
    // Somebody may have gone into the box before the script was there.
    if (document.activeElement === input.current) setActive(true)
  }, [])

  return (
    <form className="search" role="search" action="/san-pham">
      <label className="sr" htmlFor="q">
        Tìm sản phẩm
      </label>
      <Icon name="search" />
      <input
        ref={input}
        id="q"
        name="q"
        type="search"
        maxLength={120}
        autoComplete="off"
        enterKeyHint="search"
        placeholder="Tìm cu đơ, nước mắm, xã…"
        onFocus={() => setActive(true)}
      />
      {active ? (
        <Suspense fallback={null}>
          <Suggestions input={input} />
        </Suspense>
      ) : null}
    </form>
  )
}
