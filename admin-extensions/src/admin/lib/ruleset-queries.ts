import type { RulesetSet, SheetCriterion } from "@ocop/backend/contract"
import { useQuery } from "@tanstack/react-query"
import { endpoint, getJson } from "./api"
import { OCOP_KEY, worthRetrying } from "./query-policy"

export interface SheetRef {
  rulesetCode: string
  version: number
  setNo: number
}

/** A sheet of one version of a ruleset never changes, so it is asked for once. */
export function sheetQuery({ rulesetCode, version, setNo }: SheetRef) {
  const code = encodeURIComponent(rulesetCode.replace("/", "-"))
  const url = endpoint(`/open/v1/rulesets/${code}/sets/${setNo}`, { version })
  return {
    queryKey: [`${OCOP_KEY}-sheet`, rulesetCode, version, setNo],
    retry: worthRetrying,
    queryFn: ({ signal }: { signal: AbortSignal }) => getJson<RulesetSet>(url, signal),
    staleTime: Infinity,
    gcTime: Infinity,
  }
}

/** The scoring sheet of a set; disabled while the dossier has no set. */
export function useSheet(ref: SheetRef | null) {
  return useQuery({
    ...sheetQuery(ref ?? { rulesetCode: "", version: 0, setNo: 0 }),
    enabled: ref !== null,
  })
}

/** Every criterion of a sheet in printed order; none where the sheet is not known. */
export function criteriaOf(sheet: RulesetSet): SheetCriterion[] {
  return (sheet.parts ?? []).flatMap((part) => part.groups.flatMap((group) => group.criteria))
}
