import type { ProducerDetail } from "@ocop/backend/contract"
import type { Metadata } from "next"
import { notFound, permanentRedirect } from "next/navigation"
import { getProducer, getProducers } from "@/lib/api"
import { PRODUCER_KIND_NAMES } from "@/lib/words"
import { atLeastOne } from "@/lib/static-params"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { ProductCard } from "@/ui/product-card"
import { EmptyState } from "@/ui/states"
import "@/styles/place.css"

export const ensureStatic = "navigation"
/** The whole page is in the cache or made at once: there is no shell to show before it. */
export const instant = false

interface Props {
  params: Promise<{ slug: string }>
}

/** A few shops are made with the build, the others on their first visit. */
const MADE_WITH_BUILD = 8

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  const producers = await getProducers()
  return atLeastOne(producers.slice(0, MADE_WITH_BUILD).map(({ slug }) => slug)).map((slug) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const detail = await getProducer(slug)
  if (detail === null) return { title: "Không có cơ sở này", robots: { index: false } }
  const { producer } = detail
  return {
    title: producer.name,
    description: `${PRODUCER_KIND_NAMES[producer.kind]} ${producer.name}${producer.commune ? `, ${producer.commune.name}` : ""}: ${producer.productCount} sản phẩm OCOP.`,
    alternates: { canonical: `/co-so/${producer.slug}` },
  }
}

export default async function ProducerPage({ params }: Props) {
  const { slug } = await params
  const detail = await getProducer(slug)
  if (detail === null) notFound()
  if (detail.redirectTo !== null) permanentRedirect(`/co-so/${detail.redirectTo}`)
  const { producer, items } = detail
  return (
    <main id="noi-dung" className="wrap">
      <Breadcrumbs steps={[{ href: "/co-so", label: "Cơ sở" }, { label: producer.name }]} />
      <div className="shop-head">
        <h1 className="d2">{producer.name}</h1>
        {producer.story ? <p className="lead">{producer.story}</p> : null}
        <ProducerFacts producer={producer} />
      </div>
      <section aria-labelledby="hang">
        <div className="sec-head">
          <h2 className="d2" id="hang">
            Hàng của cơ sở
          </h2>
        </div>
        {items.length > 0 ? (
          <div className="grid-p g4">
            {items.map((item, index) => (
              <ProductCard key={item.id} item={item} first={index < 2} />
            ))}
          </div>
        ) : (
          <EmptyState title="Chưa có món nào" action={{ href: "/san-pham", label: "Xem sản phẩm khác" }}>
            Cơ sở này chưa có sản phẩm trong sổ đăng ký.
          </EmptyState>
        )}
      </section>
    </main>
  )
}

function ProducerFacts({ producer }: { producer: ProducerDetail["producer"] }) {
  return (
    <dl className="facts">
      <div>
        <dt>Loại hình</dt>
        <dd>{PRODUCER_KIND_NAMES[producer.kind]}</dd>
      </div>
      <div>
        <dt>Địa chỉ nay thuộc</dt>
        <dd>
          {producer.commune ? (
            <a href={`/xa/${producer.commune.slug}`}>{producer.commune.name}</a>
          ) : (
            "Chưa rõ"
          )}
        </dd>
      </div>
      <div>
        <dt>Sản phẩm còn sao</dt>
        <dd>
          {producer.validProductCount} trong {producer.productCount}
        </dd>
      </div>
      <div>
        <dt>{producer.sample ? "Ghi chú" : "Khi đăng ký"}</dt>
        <dd>
          {producer.sample ? "Cơ sở mẫu, dựng để chạy thử" : (producer.registeredAt ?? producer.legalName)}
        </dd>
      </div>
    </dl>
  )
}
