import type { Metadata } from "next"
import { getCatalogue } from "@/lib/api"
import { catalogueApiQuery } from "@/lib/catalogue-query"
import { EMPTY_STATE } from "@/lib/catalogue-url"
import { CatalogueView } from "../_catalogue/catalogue-view"

/** The bare catalogue is prerendered; any filter goes to ../loc-san-pham (see lib/catalogue-keys.ts). */
export const ensureStatic = "navigation"

export const metadata: Metadata = {
  title: "Sản phẩm OCOP",
  description:
    "Tất cả sản phẩm OCOP Hà Tĩnh: lọc theo hạng sao còn hiệu lực, nhóm hàng, xã phường, giá và loại cơ sở.",
  alternates: { canonical: "/san-pham" },
}

export default async function CataloguePage() {
  const page = await getCatalogue(catalogueApiQuery(EMPTY_STATE))
  if (page === null) throw new Error("The backend refuses its own default catalogue")
  return <CatalogueView state={EMPTY_STATE} page={page} />
}
