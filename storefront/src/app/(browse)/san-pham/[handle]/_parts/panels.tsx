import type { CommuneSummary, ProductDetail } from "@ocop/backend/contract"
import { PRODUCER_KIND_NAMES } from "@/lib/words"
import { Icon } from "@/ui/icons"
import { MiniMap } from "@/ui/mini-map"
import { NtmBadge } from "@/ui/ntm-badge"
import { Picture } from "@/ui/picture"

export function ProducerPanel({ detail: { producer, item } }: { detail: ProductDetail }) {
  return (
    <div className="panel">
      <div className="mk">
        <div className="av">
          <Picture name={item.picture} size={92} />
        </div>
        <div>
          <h2 className="d3">{producer.name}</h2>
          <p className="small mut">
            {PRODUCER_KIND_NAMES[producer.kind]}
            {item.commune ? `, ${item.commune.name}` : ""}
          </p>
        </div>
      </div>
      {producer.story ? <p>{producer.story}</p> : null}
      <p className="row">
        <a className="btn btn-2" href={`/co-so/${producer.slug}`}>
          <Icon name="shop" small />
          Vào gian hàng ({producer.productCount} món)
        </a>
      </p>
    </div>
  )
}

export function CommunePanel({
  commune,
  communes,
}: {
  commune: CommuneSummary
  communes: readonly CommuneSummary[]
}) {
  return (
    <div className="panel">
      <div className="mk">
        <div className="mini-map">
          <MiniMap communes={communes} chosen={commune.slug} />
        </div>
        <div>
          <h2 className="d3">{commune.fullName}</h2>
          {commune.ntmLevel ? (
            <p>
              <NtmBadge level={commune.ntmLevel} />
            </p>
          ) : null}
        </div>
      </div>
      <p>
        {commune.validProductCount > 0
          ? `${commune.validProductCount} sản phẩm đang mang sao còn hiệu lực, trong ${commune.productCount} sản phẩm đã được công nhận.`
          : `${commune.productCount} sản phẩm đã được công nhận; hiện chưa có sản phẩm nào còn sao.`}
      </p>
      <p className="row">
        <a className="btn btn-2" href={`/xa/${commune.slug}`}>
          <Icon name="map" small />
          {commune.kind === "ward" ? "Sản phẩm của phường" : "Sản phẩm của xã"}
        </a>
      </p>
    </div>
  )
}
