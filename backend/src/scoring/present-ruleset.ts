import type { RulesetDetails, RulesetList, RulesetSet } from "../contract"
import { notFound } from "../lib/api-fault"
import type { RulesetVersion, RulesetVersionHead } from "../modules/rating/queries/ruleset-versions"

export function toListEntry(head: RulesetVersionHead): RulesetList["rulesets"][number] {
  const { code, version, title, validFrom, validTo, transitionTo, sha256 } = head
  return { code, version, title, validFrom, validTo, transitionTo, sha256 }
}

/** The facts of law, and the sets without their sheets. */
export function toDetails(found: RulesetVersion): RulesetDetails {
  const { ruleset } = found
  return {
    ...toListEntry(found),
    instruments: ruleset.instruments,
    validityMonths: ruleset.validityMonths,
    partMaxima: ruleset.partMaxima,
    bands: ruleset.bands,
    starsBelowMinimum: ruleset.starsBelowMinimum,
    authorities: ruleset.authorities,
    industries: ruleset.industries,
    sources: ruleset.sources,
    doubts: ruleset.doubts,
    sets: ruleset.sets?.map(({ parts, ...set }) => ({ ...set, isScorable: parts !== null })) ?? null,
  }
}

/** One scoring sheet. @throws ApiFaultError 404 SET_UNKNOWN */
export function toSet({ ruleset, version }: RulesetVersion, typedNo: string): RulesetSet {
  const set = ruleset.sets?.find(({ no }) => String(no) === typedNo)
  if (set === undefined) {
    throw notFound(
      "SET_UNKNOWN",
      "set",
      `Bộ tiêu chí ${ruleset.code} không có bộ sản phẩm số «${typedNo.slice(0, 10)}».`,
    )
  }
  const doubts = ruleset.doubts.filter((doubt) => doubt.set === set.no)
  return { ...set, ruleset: ruleset.code, version, doubts }
}
