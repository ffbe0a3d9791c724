import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useCallback, useRef, useState } from "react"
import { ApiError } from "../api"
import { OCOP_KEY, worthRetrying } from "../query-policy"
import { isRunning, pollAfterMs } from "./import-job"
import { importsApi } from "./imports-api"

const jobKey = (id: string) => [OCOP_KEY, "import", id]
const LOOK_IN_MS = 500
const HISTORY_KEY = [OCOP_KEY, "imports"]

/** An import, asked again for as long as the server works on it. */
export function useImportJob(id: string) {
  return useQuery({
    queryKey: jobKey(id),
    queryFn: ({ signal }) => importsApi.job(id, signal),
    staleTime: 0,
    refetchInterval: (query) => pollAfterMs(query.state.data?.status),
    // A lost connection in the middle of a long check is no reason to give up; a refusal is.
    retry: (failures, error) => failures < 5 && error instanceof ApiError && error.reason === "offline",
  })
}

export function useImportHistory() {
  return useQuery({
    queryKey: HISTORY_KEY,
    retry: worthRetrying,
    queryFn: ({ signal }) => importsApi.history(signal),
    staleTime: 0,
    refetchInterval: (query) =>
      query.state.data?.items.some((entry) => isRunning(entry.status)) ? 3_000 : false,
  })
}

/** Asks for the list of imports again: one of them has moved on. */
export function useRefreshHistory(): () => void {
  const client = useQueryClient()
  return useCallback(() => void client.invalidateQueries({ queryKey: HISTORY_KEY }), [client])
}

interface Confirmation {
  pending: boolean
  /** Writes the previewed import. A second call while the first is under way does nothing. */
  confirm: (id: string) => Promise<void>
}

/** Confirms an import once, however often the button is pressed. @throws ApiError */
export function useConfirmImport(): Confirmation {
  const client = useQueryClient()
  const sent = useRef(false)
  const [pending, setPending] = useState(false)
  const confirm = useCallback(
    async (id: string) => {
      if (sent.current) return
      sent.current = true
      setPending(true)
      // The answer comes when everything is written: look in meanwhile, so that the progress shows.
      const lookIn = setTimeout(() => void client.invalidateQueries({ queryKey: jobKey(id) }), LOOK_IN_MS)
      try {
        await importsApi.confirm(id)
      } finally {
        clearTimeout(lookIn)
        sent.current = false
        setPending(false)
        // Whatever happened, the pages must show what is on record now.
        await client.invalidateQueries({ queryKey: [OCOP_KEY] })
      }
    },
    [client],
  )
  return { pending, confirm }
}
