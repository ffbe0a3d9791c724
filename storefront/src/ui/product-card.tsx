import type { CatalogueItem } from "@ocop/backend/contract"
import { formatVnd } from "@/lib/format"
import { Picture } from "./picture"
import { StarChip } from "./star-chip"

/** A product on a shelf: picture with the rank in its corner, name, who makes it, where, and the price. */
export function ProductCard({
  item,
  first = false,
  level: Heading = "h3",
}: {
  item: CatalogueItem
  first?: boolean
  level?: "h2" | "h3"
}) {
  return (
    <article className="pc">
      <div className="pic">
        <Picture name={item.picture} first={first} />
        <StarChip seal={item.seal} />
      </div>
      <Heading className="pc-name">
        <a href={`/san-pham/${item.handle}`}>{item.title}</a>
      </Heading>
      <p className="from">
        {item.producer.name}
        {item.commune ? (
          <>
            <br />
            {item.commune.name}
          </>
        ) : null}
      </p>
      <p className="buy">
        <PriceLine item={item} />
      </p>
    </article>
  )
}

function PriceLine({ item }: { item: CatalogueItem }) {
  if (item.priceVnd === null) return <span className="unit">Chưa bán trên sàn</span>
  return (
    <>
      <span className="price">{formatVnd(item.priceVnd)}</span>
      {item.unitLabel ? <span className="unit">/ {item.unitLabel}</span> : null}
      {item.inStock ? null : <span className="tag">Tạm hết</span>}
      {item.sample ? <span className="unit">(mẫu)</span> : null}
    </>
  )
}
