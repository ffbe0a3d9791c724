"use client"

import { useEffect } from "react"

const SKELETON_AFTER_MS = 300
const RETRY_AFTER_MS = 8_000

/**
 * Filters are ordinary links and forms, so the old results stay on screen until the new page arrives.
 * When that takes a while, the cards turn into grey shapes of the same size; after eight seconds the
 * shopper is offered to try again. A page that comes back from the browser's memory is clean.
 */
export function PendingResults({ resultsId, retryId }: { resultsId: string; retryId: string }) {
  useEffect(() => {
    let timers: ReturnType<typeof setTimeout>[] = []
    const results = document.getElementById(resultsId)
    const retry = document.getElementById(retryId)
    const clear = () => {
      timers.forEach(clearTimeout)
      timers = []
      results?.removeAttribute("aria-busy")
      if (retry) retry.hidden = true
    }
    const start = () => {
      clear()
      timers = [
        setTimeout(() => results?.setAttribute("aria-busy", "true"), SKELETON_AFTER_MS),
        setTimeout(() => {
          if (retry) retry.hidden = false
        }, RETRY_AFTER_MS),
      ]
    }
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null
      const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey
      if (plain && link && link.pathname === "/san-pham") start()
    }
    document.addEventListener("click", onClick)
    document.addEventListener("submit", start)
    window.addEventListener("pageshow", clear)
    window.addEventListener("pagehide", clear)
    return () => {
      clear()
      document.removeEventListener("click", onClick)
      document.removeEventListener("submit", start)
      window.removeEventListener("pageshow", clear)
      window.removeEventListener("pagehide", clear)
    }
  }, [resultsId, retryId])
  return null
}
