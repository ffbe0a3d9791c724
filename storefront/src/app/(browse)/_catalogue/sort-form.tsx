import type { CatalogueSort } from "@ocop/backend/contract"
import { CATALOGUE_KEYS } from "@/lib/catalogue-keys"
import { SORT_SLUGS, catalogueHref, type CatalogueState } from "@/lib/catalogue-url"
import { SubmitOnChange } from "./submit-on-change"

const SORT_NAMES: Record<CatalogueSort, string> = {
  relevance: "Khớp nhất",
  stars: "Hạng sao cao trước",
  new: "Mới công nhận",
  price_asc: "Giá thấp đến cao",
  price_desc: "Giá cao đến thấp",
  name: "Tên A đến Z",
}

const ORDERS: readonly CatalogueSort[] = ["stars", "new", "price_asc", "price_desc", "name"]

/** Sort order as a GET form of its own; every other filter goes along. */
export function SortForm({ state }: { state: CatalogueState }) {
  const others = new URLSearchParams(catalogueHref({ ...state, sort: null, page: 1 }).split("?")[1])
  const orders = state.q === "" ? ORDERS : (["relevance", ...ORDERS] as const)
  return (
    <form className="sortrow" action="/san-pham">
      {CATALOGUE_KEYS.map((key) => {
        const value = others.get(key)
        return value === null ? null : <input key={key} type="hidden" name={key} value={value} />
      })}
      <label htmlFor="sap-xep">Sắp xếp</label>
      <select
        id="sap-xep"
        className="inp"
        name="sap_xep"
        defaultValue={SORT_SLUGS[state.sort ?? (state.q === "" ? "stars" : "relevance")]}
      >
        {orders.map((sort) => (
          <option key={sort} value={SORT_SLUGS[sort]}>
            {SORT_NAMES[sort]}
          </option>
        ))}
      </select>
      <SubmitOnChange selectId="sap-xep" />
    </form>
  )
}
