import { useCallback, useMemo } from "react"
import { useSearchParams } from "react-router-dom"

interface Codec<View> {
  read: (params: URLSearchParams) => View
  write: (view: View) => URLSearchParams
}

type SetView<View> = (view: View, options?: { replace?: boolean }) => void

/**
 * The view of a page, kept in its address and nowhere else.
 * `codec` must be a module constant. `replace` keeps typing out of the browser's history.
 */
export function useUrlView<View>(codec: Codec<View>): [View, SetView<View>] {
  const [params, setParams] = useSearchParams()
  const view = useMemo(() => codec.read(params), [codec, params])
  const setView = useCallback<SetView<View>>(
    (next, options) => setParams(codec.write(next), { replace: options?.replace ?? false }),
    [codec, setParams],
  )
  return [view, setView]
}
