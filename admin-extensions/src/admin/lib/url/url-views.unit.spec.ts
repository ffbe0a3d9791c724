import { describe, expect, it } from "vitest"
import { communesViewParams, readCommunesView } from "./communes"
import { importsViewParams, readImportsView } from "./imports"
import { producersViewParams, readProducersView } from "./producers"
import {
  changeRegisterFilters,
  hasRegisterFilters,
  readRegisterView,
  registerFilterParams,
  registerViewParams,
  type RegisterView,
} from "./register"

const FULL: RegisterView = {
  q: "bưởi phúc trạch",
  commune: "18775",
  stars: 4,
  state: "expiring",
  asOf: "2024-12-31",
  page: 3,
  open: "HT-1A2B",
}

describe("register view in the address", () => {
  it("comes back from its own address unchanged", () => {
    const address = registerViewParams(FULL).toString()
    expect(readRegisterView(new URLSearchParams(address))).toEqual(FULL)
  })

  it("keeps the plain view's address plain", () => {
    const plain = readRegisterView(new URLSearchParams())
    expect(registerViewParams(plain).toString()).toBe("")
    expect(plain).toMatchObject({ asOf: null, page: 1, q: "", open: null })
  })

  it("ignores what a hand-edited address gets wrong", () => {
    const view = readRegisterView(new URLSearchParams("as_of=2023-02-29&page=-4&stars=9&state=lost&q=%20%20"))
    expect(view).toEqual({ q: "", commune: null, stars: null, state: null, asOf: null, page: 1, open: null })
  })

  it("goes back to page 1 and closes the drawer when a filter changes", () => {
    expect(changeRegisterFilters(FULL, { state: "expired" })).toEqual({
      ...FULL,
      state: "expired",
      page: 1,
      open: null,
    })
  })

  it("sends list, export and totals the same conditions, without page or drawer", () => {
    expect(registerFilterParams(FULL)).toEqual({
      q: "bưởi phúc trạch",
      commune: "18775",
      stars: 4,
      state: "expiring",
      as_of: "2024-12-31",
    })
  })

  it("does not count the date as a filter: a day without certificates is no empty search", () => {
    expect(hasRegisterFilters({ ...readRegisterView(new URLSearchParams()), asOf: "2019-01-01" })).toBe(false)
    expect(hasRegisterFilters({ ...readRegisterView(new URLSearchParams()), stars: 3 })).toBe(true)
  })
})

describe("views of the other pages", () => {
  it("round trips producers", () => {
    const view = { q: "cu đơ", kind: "household", commune: "18001", page: 2, open: "ho-cu-do" } as const
    expect(readProducersView(producersViewParams(view))).toEqual(view)
    expect(readProducersView(new URLSearchParams("kind=bank")).kind).toBeNull()
  })

  it("round trips communes and leaves the first tab unnamed", () => {
    const view = { tab: "recognitions", q: "kỳ", asOf: "2021-06-01", page: 2 } as const
    expect(readCommunesView(communesViewParams(view))).toEqual(view)
    expect(communesViewParams({ ...view, tab: "units" }).has("tab")).toBe(false)
  })

  it("finds an import again after a reload", () => {
    const view = { kind: "ntm", id: "rimp_01" } as const
    expect(readImportsView(importsViewParams(view))).toEqual(view)
    expect(readImportsView(new URLSearchParams("kind=other"))).toEqual({ kind: "registry", id: null })
  })
})
