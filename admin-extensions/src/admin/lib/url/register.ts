import type { CertificateState, StarCount } from "@ocop/backend/contract"
import type { IsoDay } from "../day"
import { buildParams, readChoice, readDay, readPage, readText } from "./params"

export const CERTIFICATE_STATES: readonly CertificateState[] = [
  "valid",
  "expiring",
  "extended",
  "expired",
  "withdrawn",
  "superseded",
]
/** A state, or all those in which stars show. */
export type StateFilter = CertificateState | "effective"
export const STATE_CHOICES: readonly StateFilter[] = ["effective", ...CERTIFICATE_STATES]
export const STAR_CHOICES: readonly StarCount[] = [3, 4, 5]
export const REGISTER_PAGE_SIZE = 20

/** The view of the register a link reproduces. `asOf` null = today. */
export interface RegisterView {
  q: string
  commune: string | null
  stars: StarCount | null
  state: StateFilter | null
  asOf: IsoDay | null
  page: number
  /** Verification code of the certificate whose drawer is open. */
  open: string | null
}

export function readRegisterView(params: URLSearchParams): RegisterView {
  const stars = Number(params.get("stars"))
  return {
    q: readText(params, "q"),
    commune: readText(params, "commune") || null,
    stars: STAR_CHOICES.find((choice) => choice === stars) ?? null,
    state: readChoice(params, "state", STATE_CHOICES),
    asOf: readDay(params, "as_of"),
    page: readPage(params),
    open: readText(params, "open") || null,
  }
}

export function registerViewParams(view: RegisterView): URLSearchParams {
  return buildParams({ ...registerFilterParams(view), page: view.page, open: view.open })
}

/** The filters alone, under the names the backend knows: the list, the export and the totals share them. */
export function registerFilterParams(view: RegisterView): Record<string, string | number | null> {
  return { q: view.q, commune: view.commune, stars: view.stars, state: view.state, as_of: view.asOf }
}

/** Changing a filter goes back to the first page; opening a row does not. */
export function changeRegisterFilters(view: RegisterView, change: Partial<RegisterView>): RegisterView {
  return { ...view, open: null, page: 1, ...change }
}

export function hasRegisterFilters(view: RegisterView): boolean {
  return view.q !== "" || view.commune !== null || view.stars !== null || view.state !== null
}
