import { useCallback, useEffect, useRef, useState } from "react"
import type { ImportKind } from "../url/imports"
import { importsApi } from "./imports-api"

interface Upload {
  /** Share sent, 0–1; null when nothing is being sent. */
  share: number | null
  /** Sends the file. @returns the id of the import @throws ApiError, AbortError */
  start: (kind: ImportKind, file: File) => Promise<string>
  cancel: () => void
}

/** One upload at a time; leaving the page stops it. */
export function useUpload(): Upload {
  const [share, setShare] = useState<number | null>(null)
  const running = useRef<AbortController | null>(null)
  const cancel = useCallback(() => running.current?.abort(), [])
  useEffect(() => cancel, [cancel])
  const start = useCallback(async (kind: ImportKind, file: File) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setShare(0)
    try {
      return (await importsApi.upload(kind, file, setShare, controller.signal)).id
    } finally {
      if (running.current === controller) {
        running.current = null
        setShare(null)
      }
    }
  }, [])
  return { share, start, cancel }
}
