import type { CommuneSummary } from "@ocop/backend/contract"
import type { Metadata } from "next"
import { getCommunes } from "@/lib/api"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { NtmBadge } from "@/ui/ntm-badge"
import { MapSection } from "../_place/map-section"
import "@/styles/place.css"

export const ensureStatic = "navigation"

export const metadata: Metadata = {
  title: "69 xã, phường và vùng đất",
  description:
    "Bản đồ 69 xã, phường Hà Tĩnh: mỗi nơi làm món gì, bao nhiêu sản phẩm OCOP còn sao, đạt nông thôn mới mức nào.",
  alternates: { canonical: "/xa" },
}

export default async function CommunesPage() {
  const communes = await getCommunes()
  const byName = [...communes].sort((a, b) => a.name.localeCompare(b.name, "vi", { numeric: true }))
  return (
    <main id="noi-dung" className="wrap">
      <Breadcrumbs steps={[{ label: "Xã, phường" }]} />
      <MapSection communes={communes} level="h1" />
      <section aria-labelledby="danh-sach">
        <div className="sec-head">
          <h2 className="d2" id="danh-sach">
            Theo tên
          </h2>
        </div>
        <ul className="names">
          {byName.map((commune) => (
            <CommuneRow key={commune.slug} commune={commune} />
          ))}
        </ul>
      </section>
    </main>
  )
}

function CommuneRow({ commune }: { commune: CommuneSummary }) {
  return (
    <li>
      <a href={`/xa/${commune.slug}`}>
        <b>{commune.fullName}</b>
        {commune.ntmLevel ? <NtmBadge level={commune.ntmLevel} /> : null}
        <span className="small mut">{commune.validProductCount} món còn sao</span>
      </a>
    </li>
  )
}
