import type { ImportReport } from "@ocop/backend/contract"
import { buildParams, readChoice, readText } from "./params"

export type ImportKind = ImportReport["kind"]
const KINDS: readonly ImportKind[] = ["registry", "ntm"]

/** Which import is on screen: a reload in the middle of a check finds it again. */
export interface ImportsView {
  kind: ImportKind
  id: string | null
}

export function readImportsView(params: URLSearchParams): ImportsView {
  return { kind: readChoice(params, "kind", KINDS) ?? "registry", id: readText(params, "id") || null }
}

export function importsViewParams(view: ImportsView): URLSearchParams {
  return buildParams({ kind: view.kind === "registry" ? null : view.kind, id: view.id })
}
