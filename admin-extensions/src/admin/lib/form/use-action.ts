import { useQueryClient } from "@tanstack/react-query"
import { useCallback, useRef, useState } from "react"
import { ApiError } from "../api"
import { OCOP_KEY } from "../query-policy"

export interface Action<Args extends readonly unknown[], Result> {
  pending: boolean
  /** Last refusal; null once another attempt begins. */
  error: unknown
  clear: () => void
  /** Does it once: a press while the first is under way is ignored. @returns null when it failed */
  run: (...args: Args) => Promise<Result | null>
}

/** True when somebody else was faster: what is on screen is no longer what is on record. */
export function isStale(error: unknown): boolean {
  return error instanceof ApiError && error.status === 409
}

/**
 * An act on the backend. After it, and after a 409, every query of these pages is asked again, so that
 * the screen shows what is on record. `act` need not be stable.
 */
export function useAction<Args extends readonly unknown[], Result>(
  act: (...args: Args) => Promise<Result>,
): Action<Args, Result> {
  const client = useQueryClient()
  const busy = useRef(false)
  const latest = useRef(act)
  latest.current = act
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const run = useCallback(
    async (...args: Args): Promise<Result | null> => {
      if (busy.current) return null
      busy.current = true
      setPending(true)
      setError(null)
      try {
        const result = await latest.current(...args)
        await client.invalidateQueries({ queryKey: [OCOP_KEY] })
        return result
      } catch (cause) {
        setError(cause)
        if (isStale(cause)) await client.invalidateQueries({ queryKey: [OCOP_KEY] })
        return null
      } finally {
        busy.current = false
        setPending(false)
      }
    },
    [client],
  )
  const clear = useCallback(() => setError(null), [])
  return { pending, error, clear, run }
}
