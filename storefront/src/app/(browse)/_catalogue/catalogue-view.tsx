import type { CataloguePage } from "@ocop/backend/contract"
import { activeChips, quickChips } from "@/lib/catalogue-chips"
import { EMPTY_STATE, catalogueHref, type CatalogueState } from "@/lib/catalogue-url"
import { formatCount } from "@/lib/format"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { Icon } from "@/ui/icons"
import { ProductCard } from "@/ui/product-card"
import { EmptyState, Note } from "@/ui/states"
import { Filters } from "./filters"
import { Pagination } from "./pagination"
import { PendingResults } from "./pending-results"
import { SortForm } from "./sort-form"
import "@/styles/catalogue.css"

/** Cards in view when a page opens on a phone; their pictures are fetched at once. */
const FIRST_CARDS = 2

/** The one filter whose name makes a better title than «Tất cả sản phẩm». */
export function catalogueTitle(state: CatalogueState, page: CataloguePage | null): string {
  if (state.q !== "") return `Kết quả cho “${state.q}”`
  const [industry, ...moreIndustries] = state.industries
  const [group, ...moreGroups] = state.groups
  const only = [...moreIndustries, ...moreGroups].length === 0 && !(industry && group)
  const facet = industry ? page?.facets.industry : page?.facets.group
  return (only && facet?.find(({ value }) => value === (industry ?? group))?.label) || "Tất cả sản phẩm"
}

/** The catalogue: the same view for the bare address and for every filtered one. */
export function CatalogueView({ state, page }: { state: CatalogueState; page: CataloguePage }) {
  const active = activeChips(state, page.facets)
  return (
    <main id="noi-dung" className="wrap">
      <Breadcrumbs
        steps={
          active.length > 0
            ? [{ href: "/san-pham", label: "Sản phẩm" }, { label: catalogueTitle(state, page) }]
            : [{ label: "Sản phẩm" }]
        }
      />
      <div className="rhead">
        <div>
          <h1 className="d2">{catalogueTitle(state, page)}</h1>
          <p className="mut small" role="status">
            {formatCount(page.total)} sản phẩm
            {state.page > 1 ? `, trang ${state.page}` : ""}
          </p>
        </div>
        <SortForm state={state} />
      </div>
      <div className="chips" role="group" aria-label="Lọc nhanh" tabIndex={0}>
        <button type="button" className="btn on only-m" popoverTarget="bo-loc">
          <Icon name="filter" small />
          {active.length > 0 ? `Bộ lọc (${active.length})` : "Bộ lọc"}
        </button>
        {active.map((chip) => (
          <a key={chip.label} className="btn on" href={chip.href} aria-label={`Bỏ lọc: ${chip.label}`}>
            {chip.label} <Icon name="close" small />
          </a>
        ))}
        {quickChips(state).map((chip) => (
          <a key={chip.label} className="btn" href={chip.href}>
            {chip.label}
          </a>
        ))}
      </div>
      <div className="lay">
        <Filters state={state} facets={page.facets} />
        <section id="ket-qua" aria-label="Kết quả">
          <div id="thu-lai" hidden>
            <Note tone="warn">
              Mạng đang chậm. <a href={catalogueHref(state)}>Thử tải lại</a>
            </Note>
          </div>
          {page.items.length > 0 ? (
            <div className="grid-p">
              {page.items.map((item, index) => (
                <ProductCard key={item.id} item={item} first={index < FIRST_CARDS} level="h2" />
              ))}
            </div>
          ) : (
            <NothingFound state={state} page={page} />
          )}
          <PendingResults resultsId="ket-qua" retryId="thu-lai" />
          <Pagination state={state} pageCount={Math.ceil(page.total / page.limit)} />
        </section>
      </div>
    </main>
  )
}

function NothingFound({ state, page }: { state: CatalogueState; page: CataloguePage }) {
  if (page.didYouMean) {
    const href = catalogueHref({ ...EMPTY_STATE, q: page.didYouMean })
    return (
      <EmptyState
        title={`Chưa có món nào khớp “${state.q}”`}
        action={{ href, label: `Tìm “${page.didYouMean}”` }}
      >
        Có phải bạn tìm “{page.didYouMean}”?
      </EmptyState>
    )
  }
  if (page.total > 0) {
    return (
      <EmptyState
        title="Trang này không còn hàng"
        action={{ href: catalogueHref({ ...state, page: 1 }), label: "Về trang đầu" }}
      >
        Kết quả chỉ có {Math.ceil(page.total / page.limit)} trang.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={state.q === "" ? "Chưa có món nào khớp bộ lọc" : `Chưa có món nào khớp “${state.q}”`}
      action={{ href: "/san-pham", label: "Xem tất cả sản phẩm" }}
    >
      Thử bỏ bớt một điều kiện, hoặc gõ ngắn hơn. Gõ không dấu vẫn tìm ra.
    </EmptyState>
  )
}
