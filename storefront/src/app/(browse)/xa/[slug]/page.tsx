import type { CommuneDetail } from "@ocop/backend/contract"
import type { Metadata } from "next"
import { notFound, permanentRedirect } from "next/navigation"
import { getCommune, getCommunes } from "@/lib/api"
import { TERRAINS, terrainOf } from "@/lib/terrain"
import { atLeastOne } from "@/lib/static-params"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { Landscape } from "@/ui/picture"
import { ProductCard } from "@/ui/product-card"
import { EmptyState } from "@/ui/states"
import { MapSection } from "../../_place/map-section"
import { ProducerList } from "../../_place/producer-list"
import { CommuneFacts, FormerNames, NtmHistory, formerNamesLine } from "./_parts/facts"
import "@/styles/place.css"

export const ensureStatic = "navigation"
/** The whole page is in the cache or made at once: there is no shell to show before it. */
export const instant = false

interface Props {
  params: Promise<{ slug: string }>
}

/** All communes could be made with the build; a few are enough, the others follow on their first visit. */
const MADE_WITH_BUILD = 8

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  const communes = await getCommunes()
  return atLeastOne(communes.slice(0, MADE_WITH_BUILD).map(({ slug }) => slug)).map((slug) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const detail = await getCommune(slug)
  if (detail === null) return { title: "Không có xã, phường này", robots: { index: false } }
  const { commune } = detail
  return {
    title: commune.fullName,
    description: `${commune.fullName}, Hà Tĩnh: ${commune.productCount} sản phẩm OCOP, ${commune.validProductCount} còn hiệu lực. ${formerNamesLine(detail)}`,
    alternates: { canonical: `/xa/${commune.slug}` },
  }
}

export default async function CommunePage({ params }: Props) {
  const { slug } = await params
  const detail = await getCommune(slug)
  if (detail === null) notFound()
  if (detail.redirectTo !== null) permanentRedirect(`/xa/${detail.redirectTo}`)
  const communes = await getCommunes()
  const { commune, producers, items } = detail
  return (
    <main id="noi-dung">
      <Opener detail={detail} />
      <div className="wrap">
        <CommuneFacts detail={detail} />
        <section className="sec" aria-labelledby="hang">
          <div className="sec-head">
            <h2 className="d2" id="hang">
              {commune.kind === "ward" ? "Hàng của phường" : "Hàng của xã"}
            </h2>
          </div>
          {items.length > 0 ? (
            <div className="grid-p g4">
              {items.map((item) => (
                <ProductCard key={item.id} item={item} />
              ))}
            </div>
          ) : (
            <EmptyState title="Chưa có sản phẩm OCOP" action={{ href: "/xa#ban-do", label: "Xem nơi khác" }}>
              Sổ đăng ký chưa ghi sản phẩm nào của {commune.fullName}.
            </EmptyState>
          )}
        </section>
        {producers.length > 0 ? (
          <section aria-labelledby="nguoi-lam">
            <div className="sec-head">
              <h2 className="d2" id="nguoi-lam">
                Người làm ở {commune.name}
              </h2>
            </div>
            <ProducerList producers={producers} showCommune={false} />
          </section>
        ) : null}
        <section className="sec two" aria-label="Địa giới và nông thôn mới">
          <FormerNames detail={detail} />
          <NtmHistory detail={detail} />
        </section>
        <MapSection communes={communes} chosen={[commune.slug]} />
      </div>
    </main>
  )
}

function Opener({ detail }: { detail: CommuneDetail }) {
  const { commune } = detail
  const terrain = terrainOf(commune.slug)
  const land = TERRAINS.find((entry) => entry.terrain === terrain)
  return (
    <div className={`hd is-${terrain}`}>
      <div className="wrap">
        <Breadcrumbs steps={[{ href: "/xa", label: "Xã, phường" }, { label: commune.name }]} />
        <h1 className="d1">{commune.fullName}</h1>
        <p className="lead">{formerNamesLine(detail)}</p>
      </div>
      <Landscape name={land?.landscape ?? "canh-doi"} alt="" first />
    </div>
  )
}
