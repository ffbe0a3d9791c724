import type { CataloguePage, FacetValue } from "@ocop/backend/contract"
import { kindSlug, optionsOf } from "@/lib/catalogue-chips"
import { KIND_SLUGS, SORT_SLUGS, type CatalogueState } from "@/lib/catalogue-url"
import { formatCount } from "@/lib/format"
import { PRODUCER_KIND_NAMES } from "@/lib/words"
import { Icon } from "@/ui/icons"

/** Communes shown before the list is unfolded. */
const COMMUNES_SHOWN = 6

const isProducerKind = (value: string): value is keyof typeof PRODUCER_KIND_NAMES =>
  Object.hasOwn(PRODUCER_KIND_NAMES, value)

/**
 * All filters as one plain GET form. Search words and sort order travel along as hidden fields; the
 * page number does not, since a new filter begins at page 1.
 */
export function Filters({ state, facets }: { state: CatalogueState; facets: CataloguePage["facets"] }) {
  const kinds = optionsOf(facets.kind, state.kinds).map((entry) => ({
    ...entry,
    label: isProducerKind(entry.value) ? PRODUCER_KIND_NAMES[entry.value] : entry.label,
    value: kindSlug(entry.value),
  }))
  const stars = [5, 4, 3].map((star): FacetValue => ({
    value: String(star),
    label: `${star} sao`,
    count: facets.stars.find((entry) => entry.value === String(star))?.count ?? 0,
  }))
  return (
    <aside id="bo-loc" className="filters" popover="auto" aria-label="Bộ lọc">
      <div className="sheet-head">
        <b className="d3">Bộ lọc</b>
        <button
          type="button"
          className="iconbtn"
          popoverTarget="bo-loc"
          popoverTargetAction="hide"
          aria-label="Đóng bộ lọc"
        >
          <Icon name="close" />
        </button>
      </div>
      <form action="/san-pham">
        {state.q ? <input type="hidden" name="q" value={state.q} /> : null}
        {state.sort ? <input type="hidden" name="sap_xep" value={SORT_SLUGS[state.sort]} /> : null}
        {state.sets.map((no) => (
          <input key={no} type="hidden" name="bo" value={no} />
        ))}
        <Checks title="Hạng sao" name="sao" options={stars} chosen={state.stars.map(String)} />
        <Checks
          title="Ngành hàng"
          name="nganh"
          options={optionsOf(facets.industry, state.industries)}
          chosen={state.industries}
        />
        <Checks
          title="Nhóm sản phẩm"
          name="nhom"
          options={optionsOf(facets.group, state.groups)}
          chosen={state.groups}
          shown={0}
          more="Chọn nhóm"
        />
        <Checks
          title="Xã, phường"
          name="xa"
          options={optionsOf(facets.commune, state.communes)}
          chosen={state.communes}
          shown={COMMUNES_SHOWN}
          more="Xã, phường khác"
        >
          <a className="more small" href="/xa">
            Chọn trên bản đồ 69 xã, phường
          </a>
        </Checks>
        <PriceRange state={state} />
        <Checks
          title="Chủ thể"
          name="loai"
          options={kinds}
          chosen={state.kinds.map((kind) => KIND_SLUGS[kind])}
        />
        <fieldset className="fc">
          <legend className="d4">Khác</legend>
          <Check
            name="con_hang"
            option={{ value: "1", label: "Còn hàng", count: 0 }}
            checked={state.inStock}
          />
          <Check name="qua" option={{ value: "1", label: "Làm quà biếu", count: 0 }} checked={state.gift} />
        </fieldset>
        <p className="sheet-bar">
          <a className="btn btn-2" href="/san-pham">
            Bỏ lọc
          </a>
          <button className="btn btn-1">Áp dụng</button>
        </p>
      </form>
    </aside>
  )
}

function Checks({
  title,
  name,
  options,
  chosen,
  shown = options.length,
  more = "",
  children,
}: {
  title: string
  name: string
  options: readonly FacetValue[]
  chosen: readonly string[]
  shown?: number
  more?: string
  children?: React.ReactNode
}) {
  if (options.length === 0) return null
  // Chosen values stay in sight even when the rest is folded away.
  const first = options.filter((option, index) => index < shown || chosen.includes(option.value))
  const rest = options.filter((option) => !first.includes(option))
  const row = (option: FacetValue) => (
    <Check key={option.value} name={name} option={option} checked={chosen.includes(option.value)} counted />
  )
  return (
    <fieldset className="fc">
      <legend className="d4">{title}</legend>
      {first.map(row)}
      {rest.length > 0 ? (
        <details>
          <summary>{more}</summary>
          {rest.map(row)}
        </details>
      ) : null}
      {children}
    </fieldset>
  )
}

function Check({
  name,
  option,
  checked,
  counted = false,
}: {
  name: string
  option: FacetValue
  checked: boolean
  counted?: boolean
}) {
  return (
    <label className="check">
      <input type="checkbox" name={name} value={option.value} defaultChecked={checked} />
      <span>{option.label}</span>
      {counted ? <span className="c num">{formatCount(option.count)}</span> : null}
    </label>
  )
}

function PriceRange({ state }: { state: CatalogueState }) {
  const shown = (priceVnd: number | null) => (priceVnd === null ? "" : formatCount(priceVnd))
  return (
    <fieldset className="fc">
      <legend className="d4">Giá (đồng)</legend>
      <div className="range">
        <input
          className="inp num"
          name="gia_tu"
          aria-label="Giá từ"
          inputMode="numeric"
          placeholder="20.000"
          defaultValue={shown(state.priceMinVnd)}
        />
        <span>–</span>
        <input
          className="inp num"
          name="gia_den"
          aria-label="Giá đến"
          inputMode="numeric"
          placeholder="2.000.000"
          defaultValue={shown(state.priceMaxVnd)}
        />
      </div>
    </fieldset>
  )
}
