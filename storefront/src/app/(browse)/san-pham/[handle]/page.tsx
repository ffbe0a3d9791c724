import type { ProductDetail } from "@ocop/backend/contract"
import type { Metadata } from "next"
import { notFound, permanentRedirect } from "next/navigation"
import { BuyBox } from "@/commerce/buy-box"
import { getCatalogue, getCommunes, getProduct } from "@/lib/api"
import { catalogueApiQuery } from "@/lib/catalogue-query"
import { EMPTY_STATE } from "@/lib/catalogue-url"
import { siteUrl } from "@/lib/env"
import { formatVnd } from "@/lib/format"
import { escapeJsonLd, productJsonLd } from "@/lib/json-ld"
import { sealLook } from "@/lib/seal-look"
import { kindBefore } from "@/lib/words"
import { atLeastOne } from "@/lib/static-params"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { ProductCard } from "@/ui/product-card"
import { CertificateCard } from "./_parts/certificate-card"
import { Gallery } from "./_parts/gallery"
import { CommunePanel, ProducerPanel } from "./_parts/panels"
import { Promises } from "./_parts/promises"
import { LabelFacts, LifeLine, Story } from "./_parts/story"
import "@/styles/product.css"
import "@/styles/map.css"

export const ensureStatic = "navigation"
/** The whole page is in the cache or made at once: there is no shell to show before it. */
export const instant = false

interface Props {
  params: Promise<{ handle: string }>
}

/** The first page of the catalogue is made with the build; every other product on its first visit. */
export async function generateStaticParams(): Promise<{ handle: string }[]> {
  const page = await getCatalogue(catalogueApiQuery(EMPTY_STATE))
  return atLeastOne((page?.items ?? []).map(({ handle }) => handle)).map((handle) => ({ handle }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handle } = await params
  const detail = await getProduct(handle)
  if (detail === null) return { title: "Không có sản phẩm này", robots: { index: false } }
  const { item } = detail
  const look = sealLook(item.seal)
  const rank = look.stars > 0 ? `, OCOP ${look.stars} sao còn hiệu lực` : ""
  const price = item.priceVnd === null ? "" : ` Giá ${formatVnd(item.priceVnd)}.`
  return {
    title: item.title,
    description: `${item.title} của ${item.producer.name}${item.commune ? `, ${item.commune.name}` : ""}${rank}.${price}`,
    alternates: { canonical: `/san-pham/${item.handle}` },
  }
}

export default async function ProductPage({ params }: Props) {
  const { handle } = await params
  const detail = await getProduct(handle)
  if (detail === null) notFound()
  if (detail.redirectTo !== null) permanentRedirect(`/san-pham/${detail.redirectTo}`)
  const communes = detail.commune ? await getCommunes() : []
  const { item } = detail
  return (
    <main id="noi-dung" className="wrap">
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: escapeJsonLd(productJsonLd(detail, siteUrl())) }}
      />
      <Breadcrumbs
        steps={[
          detail.industry
            ? { href: `/san-pham?nganh=${detail.industry.slug}`, label: detail.industry.name }
            : { href: "/san-pham", label: "Sản phẩm" },
          { label: item.title },
        ]}
      />
      <div className="pd">
        <Gallery detail={detail} />
        <div className="info">
          <Maker detail={detail} />
          <BuySection detail={detail} />
          <Promises communeName={item.commune?.name ?? null} onSale={detail.variants.length > 0} />
          <CertificateCard seal={item.seal} />
        </div>
      </div>
      <section className="sec two" id="chu-the" aria-label="Nơi làm ra">
        <ProducerPanel detail={detail} />
        {detail.commune ? <CommunePanel commune={detail.commune} communes={communes} /> : null}
      </section>
      <div className="story">
        <div className="stack">
          <Story detail={detail} />
          {detail.labelFacts.length > 0 ? <LabelFacts facts={detail.labelFacts} /> : null}
        </div>
        <LifeLine certificates={detail.certificates} />
      </div>
      <Related detail={detail} />
    </main>
  )
}

function Maker({ detail: { item } }: { detail: ProductDetail }) {
  return (
    <div>
      <h1 className="d2">{item.title}</h1>
      <p className="maker">
        {kindBefore(item.producer)}
        <a href={`/co-so/${item.producer.slug}`}>{item.producer.name}</a>
        {item.commune ? (
          <>
            , <a href={`/xa/${item.commune.slug}`}>{item.commune.name}</a>
          </>
        ) : null}
      </p>
    </div>
  )
}

function BuySection({ detail: { item, variants } }: { detail: ProductDetail }) {
  if (variants.length === 0) {
    return (
      <div className="note">
        <div>
          <b>Chưa bán trên sàn.</b> Món này có trong sổ đăng ký OCOP của tỉnh, nhưng cơ sở chưa mở bán ở đây.{" "}
          <a href={`/san-pham?con_hang=1${item.set ? `&bo=${item.set.no}` : ""}`}>
            Xem món cùng loại còn hàng
          </a>
        </div>
      </div>
    )
  }
  return <BuyBox variants={variants} handle={item.handle} title={item.title} picture={item.picture} />
}

function Related({ detail: { related } }: { detail: ProductDetail }) {
  if (related.length === 0) return null
  return (
    <section className="sec" aria-labelledby="lien-quan">
      <div className="sec-head">
        <h2 className="d2" id="lien-quan">
          Món cùng xã, cùng loại
        </h2>
      </div>
      <div className="grid-p g4">
        {related.slice(0, 4).map((item) => (
          <ProductCard key={item.id} item={item} />
        ))}
      </div>
    </section>
  )
}
