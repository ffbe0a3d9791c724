import type { CatalogueSort, ProducerKind } from "@ocop/backend/contract"
import { CATALOGUE_KEYS, type CatalogueKey } from "./catalogue-keys"

/** What a shopper asked of the catalogue. Lists are without doubles, in a fixed order. */
export interface CatalogueState {
  q: string
  industries: string[]
  groups: string[]
  sets: number[]
  stars: number[]
  communes: string[]
  kinds: ProducerKind[]
  priceMinVnd: number | null
  priceMaxVnd: number | null
  inStock: boolean
  gift: boolean
  sort: CatalogueSort | null
  page: number
}

export const EMPTY_STATE: CatalogueState = {
  q: "",
  industries: [],
  groups: [],
  sets: [],
  stars: [],
  communes: [],
  kinds: [],
  priceMinVnd: null,
  priceMaxVnd: null,
  inStock: false,
  gift: false,
  sort: null,
  page: 1,
}

/** Kinds of producer as written in addresses. */
export const KIND_SLUGS: Record<ProducerKind, string> = {
  cooperative: "hop-tac-xa",
  cooperative_group: "to-hop-tac",
  enterprise: "doanh-nghiep",
  household: "ho-kinh-doanh",
  farm: "trang-trai",
  association: "hoi",
  unknown: "khac",
}

export const SORT_SLUGS: Record<CatalogueSort, string> = {
  relevance: "lien-quan",
  new: "moi",
  price_asc: "gia-tang",
  price_desc: "gia-giam",
  stars: "sao",
  name: "ten",
}

type RawParams = Record<string, string | string[] | undefined>

const keyOf = <K extends string>(table: Record<K, string>, slug: string): K | null =>
  (Object.keys(table) as K[]).find((key) => table[key] === slug) ?? null

const sorted = <T extends string | number>(values: T[]): T[] =>
  [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

const MAX_PAGE = 500
const MAX_LIST = 30
const SLUG = /^[a-z0-9-]{1,80}$/

/** Values of a parameter, whether repeated (`sao=3&sao=4`, as forms send) or with commas (`sao=3,4`). */
function listOf(raw: RawParams, key: CatalogueKey): string[] {
  const value = raw[key]
  const parts = (Array.isArray(value) ? value : [value ?? ""]).flatMap((part) => part.split(","))
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .slice(0, MAX_LIST)
}

const firstOf = (raw: RawParams, key: CatalogueKey): string => {
  const value = raw[key]
  return (Array.isArray(value) ? value[0] : value) ?? ""
}

/** `20.000`, `20000`, `20 000 ₫` → 20000; nothing readable → null. */
function vndOf(text: string): number | null {
  const figures = text.replace(/[\s.,₫đ]/g, "")
  return /^\d{1,10}$/.test(figures) ? Number(figures) : null
}

const numbersWithin = (texts: string[], low: number, high: number): number[] =>
  sorted(texts.filter((text) => /^\d{1,3}$/.test(text)).map(Number)).filter((n) => n >= low && n <= high)

/** Reads the state out of an address. Whatever makes no sense is left out, never an error. */
export function parseCatalogueState(raw: RawParams): CatalogueState {
  const slugs = (key: CatalogueKey) => sorted(listOf(raw, key).filter((slug) => SLUG.test(slug)))
  const page = Number(firstOf(raw, "trang"))
  return {
    q: firstOf(raw, "q").normalize("NFC").replace(/\s+/g, " ").trim().slice(0, 120).trim(),
    industries: slugs("nganh"),
    groups: slugs("nhom"),
    sets: numbersWithin(listOf(raw, "bo"), 1, 26),
    stars: numbersWithin(listOf(raw, "sao"), 3, 5),
    communes: slugs("xa"),
    kinds: sorted(listOf(raw, "loai").flatMap((slug) => keyOf(KIND_SLUGS, slug) ?? [])),
    priceMinVnd: vndOf(firstOf(raw, "gia_tu")),
    priceMaxVnd: vndOf(firstOf(raw, "gia_den")),
    inStock: firstOf(raw, "con_hang") === "1",
    gift: firstOf(raw, "qua") === "1",
    sort: keyOf(SORT_SLUGS, firstOf(raw, "sap_xep")),
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
  }
}

function valueOf(state: CatalogueState, key: CatalogueKey): string {
  switch (key) {
    case "q":
      return state.q
    case "nganh":
      return state.industries.join(",")
    case "nhom":
      return state.groups.join(",")
    case "bo":
      return state.sets.join(",")
    case "sao":
      return state.stars.join(",")
    case "xa":
      return state.communes.join(",")
    case "loai":
      return state.kinds.map((kind) => KIND_SLUGS[kind]).join(",")
    case "gia_tu":
      return state.priceMinVnd === null ? "" : String(state.priceMinVnd)
    case "gia_den":
      return state.priceMaxVnd === null ? "" : String(state.priceMaxVnd)
    case "con_hang":
      return state.inStock ? "1" : ""
    case "qua":
      return state.gift ? "1" : ""
    case "sap_xep":
      return state.sort === null ? "" : SORT_SLUGS[state.sort]
    case "trang":
      return state.page === 1 ? "" : String(state.page)
  }
}

/** The address of a state: one spelling per state, `/san-pham` alone for the empty one. */
export function catalogueHref(state: CatalogueState): string {
  const parts = CATALOGUE_KEYS.flatMap((key) => {
    const value = valueOf(state, key)
    return value === "" ? [] : [`${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`]
  })
  return parts.length === 0 ? "/san-pham" : `/san-pham?${parts.join("&")}`
}
