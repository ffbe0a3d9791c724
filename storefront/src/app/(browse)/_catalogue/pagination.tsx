import { catalogueHref, type CatalogueState } from "@/lib/catalogue-url"
import { pagesShown } from "@/lib/pagination"
import { Icon } from "@/ui/icons"

export function Pagination({ state, pageCount }: { state: CatalogueState; pageCount: number }) {
  if (pageCount <= 1) return null
  const href = (page: number) => catalogueHref({ ...state, page })
  return (
    <nav className="pgr" aria-label="Trang kết quả">
      {state.page > 1 ? (
        <a className="btn btn-2" href={href(state.page - 1)} rel="prev">
          <Icon name="previous" small />
          Trước
        </a>
      ) : null}
      {pagesShown(state.page, pageCount).map((page, index) =>
        page === null ? (
          <span key={`gap-${index}`} className="gap" aria-hidden="true">
            …
          </span>
        ) : (
          <a
            key={page}
            className="btn btn-2"
            href={href(page)}
            aria-label={`Trang ${page}`}
            aria-current={page === state.page ? "page" : undefined}
          >
            {page}
          </a>
        ),
      )}
      {state.page < pageCount ? (
        <a className="btn btn-2" href={href(state.page + 1)} rel="next">
          Sau
          <Icon name="next" small />
        </a>
      ) : null}
    </nav>
  )
}
