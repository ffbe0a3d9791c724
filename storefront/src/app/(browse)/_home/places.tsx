import type { CommuneSummary } from "@ocop/backend/contract"
import { TERRAINS, terrainOf, type Terrain } from "@/lib/terrain"
import { CommuneMap } from "@/ui/commune-map"
import { Icon } from "@/ui/icons"
import { Picture } from "@/ui/picture"

const NAMED = 3
const TERRAIN_PICTURES: Record<Terrain, string> = { mountain: "buoi", plain: "cudo", coast: "nuocmam" }

/** The communes with the most products in force, the largest of each kind of land first. */
function namedCommunes(communes: readonly CommuneSummary[]): CommuneSummary[] {
  const byCount = [...communes].sort(
    (a, b) => b.validProductCount - a.validProductCount || a.name.localeCompare(b.name, "vi"),
  )
  const largestOf = TERRAINS.flatMap(
    ({ terrain }) => byCount.find((commune) => terrainOf(commune.slug) === terrain) ?? [],
  )
  return largestOf.slice(0, NAMED)
}

export function Places({ communes }: { communes: readonly CommuneSummary[] }) {
  const named = namedCommunes(communes)
  return (
    <section className="sec woven">
      <div className="wrap xa">
        <div>
          <CommuneMap communes={communes} chosen={named.map(({ slug }) => slug)} />
          <p className="map-legend">
            {TERRAINS.map(({ terrain, name }) => (
              <span key={terrain}>
                <i className={`leg-hex t-${terrain}`} />
                {name}
              </span>
            ))}
          </p>
        </div>
        <div>
          <h2 className="d2">
            {communes.length} xã, phường,
            <br />
            mỗi nơi một món
          </h2>
          <p className="lead">
            Chạm vào ô trên bản đồ để xem xã ấy làm gì, ai làm, và xã đã đạt nông thôn mới đến mức nào.
          </p>
          <ul className="xl">
            {named.map((commune) => (
              <li key={commune.slug}>
                <div className="t">
                  <Picture name={TERRAIN_PICTURES[terrainOf(commune.slug)]} size={56} />
                </div>
                <div>
                  <a href={`/xa/${commune.slug}`}>
                    <b>{commune.fullName}</b>
                  </a>
                  <span className="small mut">{commune.validProductCount} sản phẩm còn sao</span>
                </div>
                <Icon name="next" />
              </li>
            ))}
          </ul>
          <a className="more" href="/xa">
            Xem đủ {communes.length} xã, phường <Icon name="next" small />
          </a>
        </div>
      </div>
    </section>
  )
}
