import fc from "fast-check"
import { CATALOGUE_KEYS, FILTERED_ROUTE, filterRewrites } from "./catalogue-keys"
import { catalogueApiQuery } from "./catalogue-query"
import {
  EMPTY_STATE,
  KIND_SLUGS,
  SORT_SLUGS,
  catalogueHref,
  parseCatalogueState,
  type CatalogueState,
} from "./catalogue-url"

const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T)[]
const byText = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0)
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
const listOf = <T extends string | number>(value: fc.Arbitrary<T>) =>
  fc.uniqueArray(value, { maxLength: 4 }).map((values) => [...values].sort(byText))
const price = fc.option(fc.integer({ min: 0, max: 9_999_999_999 }))
const words = fc
  .string({ unit: fc.constantFrom(..."aăâbcđeêghnoôơuưyáằễ &=+%#?/\"'<>,.1"), maxLength: 60 })
  .map((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())

const anyState: fc.Arbitrary<CatalogueState> = fc.record({
  q: words,
  industries: listOf(slug),
  groups: listOf(slug),
  sets: listOf(fc.integer({ min: 1, max: 26 })),
  stars: listOf(fc.constantFrom(3, 4, 5)),
  communes: listOf(slug),
  kinds: listOf(fc.constantFrom(...keysOf(KIND_SLUGS))),
  priceMinVnd: price,
  priceMaxVnd: price,
  inStock: fc.boolean(),
  gift: fc.boolean(),
  sort: fc.option(fc.constantFrom(...keysOf(SORT_SLUGS))),
  page: fc.integer({ min: 1, max: 500 }),
})

/** The query of an address the way Next hands it to a page. */
function rawOf(href: string): Record<string, string | string[]> {
  const raw: Record<string, string | string[]> = {}
  for (const [key, value] of new URL(href, "http://shop.test").searchParams) {
    const before = raw[key]
    raw[key] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
  }
  return raw
}

describe("catalogue state in the address", () => {
  it("comes back unchanged from its own address", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parseCatalogueState(rawOf(catalogueHref(state)))).toEqual(state)
      }),
    )
  })

  it("has one address per state", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const href = catalogueHref(state)
        expect(catalogueHref(parseCatalogueState(rawOf(href)))).toBe(href)
      }),
    )
    expect(catalogueHref(EMPTY_STATE)).toBe("/san-pham")
    expect(catalogueHref({ ...EMPTY_STATE, stars: [3, 4] })).toBe("/san-pham?sao=3,4")
  })

  it("reads what plain forms send", () => {
    const state = parseCatalogueState({
      sao: ["4", "3", "4"],
      gia_tu: "20.000",
      gia_den: "2 000 000 ₫",
      loai: "hop-tac-xa",
      xa: "",
    })
    expect(state).toMatchObject({
      stars: [3, 4],
      priceMinVnd: 20000,
      priceMaxVnd: 2000000,
      kinds: ["cooperative"],
      communes: [],
    })
  })

  it("drops what makes no sense, whatever it is", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...CATALOGUE_KEYS), fc.string()), (raw) => {
        const state = parseCatalogueState(raw)
        expect(state.page).toBeGreaterThanOrEqual(1)
        expect(state.stars.every((star) => star >= 3 && star <= 5)).toBe(true)
        expect(state.communes.every((one) => /^[a-z0-9-]+$/.test(one))).toBe(true)
      }),
    )
    expect(parseCatalogueState({ sao: "6,abc,4", trang: "-1", bo: "99", sap_xep: "la" })).toEqual({
      ...EMPTY_STATE,
      stars: [4],
    })
  })

  it("asks the API in one fixed order and leaves the first page unsaid", () => {
    expect(catalogueApiQuery(EMPTY_STATE)).toBe("limit=24")
    expect(catalogueApiQuery({ ...EMPTY_STATE, stars: [3, 4], q: "cu đơ", page: 2 })).toBe(
      "q=cu+%C4%91%C6%A1&stars=3%2C4&page=2&limit=24",
    )
  })

  it("sends every parameter, and only those, to the route that reads them", () => {
    const rewrites = filterRewrites()
    expect(rewrites.flatMap(({ has }) => has.map(({ key }) => key))).toEqual([...CATALOGUE_KEYS])
    expect(rewrites.every(({ destination }) => destination === FILTERED_ROUTE)).toBe(true)
  })
})
