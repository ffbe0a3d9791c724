import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getCatalogue } from "@/lib/api"
import { catalogueApiQuery } from "@/lib/catalogue-query"
import { EMPTY_STATE, catalogueHref, parseCatalogueState, type CatalogueState } from "@/lib/catalogue-url"
import { EmptyState } from "@/ui/states"
import { CatalogueView, catalogueTitle } from "../_catalogue/catalogue-view"

/** Reads the query, so it is made per request, whole and at once: it has to work without script. */
export const instant = false

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A view worth finding from outside: one industry or one group, nothing else, first page. */
function isLandingView(state: CatalogueState): boolean {
  const [industry] = state.industries
  const [group] = state.groups
  const bare = { ...EMPTY_STATE, industries: industry ? [industry] : [], groups: group ? [group] : [] }
  return Boolean(industry) !== Boolean(group) && catalogueHref(bare) === catalogueHref(state)
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const state = parseCatalogueState(await searchParams)
  const landing = isLandingView(state)
  const title = catalogueTitle(state, await getCatalogue(catalogueApiQuery(state)))
  return {
    title,
    description: `${title} trên sàn OCOP Hà Tĩnh, kèm hạng sao và hạn chứng nhận còn hiệu lực.`,
    alternates: { canonical: landing ? catalogueHref(state) : "/san-pham" },
    ...(landing ? {} : { robots: { index: false, follow: true } }),
  }
}

export default async function FilteredCataloguePage({ searchParams }: Props) {
  const state = parseCatalogueState(await searchParams)
  if (catalogueHref(state) === "/san-pham") redirect("/san-pham")
  const page = await getCatalogue(catalogueApiQuery(state))
  if (page === null) return <RefusedFilter />
  return <CatalogueView state={state} page={page} />
}

function RefusedFilter() {
  return (
    <main id="noi-dung" className="wrap sec">
      <h1 className="sr">Bộ lọc không dùng được</h1>
      <EmptyState title="Bộ lọc không dùng được" action={{ href: "/san-pham", label: "Xem tất cả sản phẩm" }}>
        Trong địa chỉ có giá trị không còn trên sàn, ví dụ tên xã cũ hoặc khoảng giá ngược. Bạn chọn lại từ
        đầu giúp.
      </EmptyState>
    </main>
  )
}
