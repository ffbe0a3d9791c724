import type { ProducerSummary } from "@ocop/backend/contract"
import { PRODUCER_KIND_NAMES } from "@/lib/words"
import { Icon } from "@/ui/icons"

/** Producers as panels: what they are, where, how many products, and the way to their shop. */
export function ProducerList({
  producers,
  showCommune,
}: {
  producers: readonly ProducerSummary[]
  showCommune: boolean
}) {
  return (
    <ul className="pl">
      {producers.map((producer) => (
        <li key={producer.slug} className="panel">
          <span className="av">
            <Icon name="shop" />
          </span>
          <div>
            <h3>{producer.name}</h3>
            <p className="small mut">
              {PRODUCER_KIND_NAMES[producer.kind]}
              {showCommune && producer.commune ? `, ${producer.commune.name}` : ""}
            </p>
            <a className="more small" href={`/co-so/${producer.slug}`}>
              Vào gian hàng, {producer.productCount} món
              <span className="sr"> của {producer.name}</span>
              <Icon name="next" small />
            </a>
          </div>
        </li>
      ))}
    </ul>
  )
}
