import type { Metadata } from "next"
import { getProducers } from "@/lib/api"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { EmptyState } from "@/ui/states"
import { ProducerList } from "../_place/producer-list"
import "@/styles/place.css"

export const ensureStatic = "navigation"

export const metadata: Metadata = {
  title: "Cơ sở có sản phẩm OCOP",
  description: "Hợp tác xã, tổ hợp tác, hộ kinh doanh và doanh nghiệp có sản phẩm OCOP ở Hà Tĩnh.",
  alternates: { canonical: "/co-so" },
}

export default async function ProducersPage() {
  const producers = await getProducers()
  return (
    <main id="noi-dung" className="wrap">
      <Breadcrumbs steps={[{ label: "Cơ sở" }]} />
      <div className="sec-head">
        <div>
          <h1 className="d2">Cơ sở có sản phẩm OCOP</h1>
          <p className="mut small">{producers.length} cơ sở trong sổ đăng ký của tỉnh</p>
        </div>
      </div>
      <h2 className="sr">Danh sách cơ sở</h2>
      {producers.length > 0 ? (
        <ProducerList producers={producers} showCommune />
      ) : (
        <EmptyState title="Sổ đăng ký chưa có cơ sở nào" action={{ href: "/", label: "Về trang chủ" }}>
          Danh sách hiện ra sau khi văn phòng nhập sổ đăng ký.
        </EmptyState>
      )}
    </main>
  )
}
