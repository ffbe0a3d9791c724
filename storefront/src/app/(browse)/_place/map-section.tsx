import type { CommuneSummary } from "@ocop/backend/contract"
import { TERRAINS } from "@/lib/terrain"
import { CommuneMap } from "@/ui/commune-map"
import { NtmBadge } from "@/ui/ntm-badge"
import "@/styles/map.css"
import "@/styles/map-layers.css"

const LAYERS = [
  { id: "lop-dat", label: "Vùng đất" },
  { id: "lop-ntm", label: "Nông thôn mới" },
  { id: "lop-hang", label: "Sản phẩm" },
] as const

/** The whole province on one weave, with a switch of layers and the legend beside it. */
export function MapSection({
  communes,
  chosen = [],
  level: Heading = "h2",
}: {
  communes: readonly CommuneSummary[]
  chosen?: readonly string[]
  level?: "h1" | "h2"
}) {
  return (
    <section className="sec maps" id="ban-do">
      <div className="sec-head">
        <Heading className="d2">{communes.length} xã, phường trên một tấm đan</Heading>
      </div>
      <div className="mp">
        <div>
          <div className="seg" role="radiogroup" aria-label="Lớp bản đồ">
            {LAYERS.map(({ id, label }, index) => (
              <label key={id} htmlFor={id}>
                <input type="radio" id={id} name="lop" defaultChecked={index === 0} />
                {label}
              </label>
            ))}
          </div>
          <div
            className="mapbox"
            tabIndex={0}
            role="region"
            aria-label="Bản đồ, cuộn ngang trên màn hình nhỏ"
          >
            <CommuneMap communes={communes} chosen={chosen} labels="all" />
          </div>
          <p className="hint hint-top">
            Mỗi ô là một xã hoặc phường, đặt gần đúng vị trí thật. Ô bằng nhau để xã nhỏ không bị khuất. Lớp
            “Sản phẩm”: càng đậm càng nhiều món còn sao (không, 1–2, 3–5, 6–10, trên 10).
          </p>
        </div>
        <Legend level={Heading === "h1" ? "h2" : "h3"} />
      </div>
    </section>
  )
}

function Legend({ level: Heading }: { level: "h2" | "h3" }) {
  return (
    <div className="panel">
      <Heading className="d3">Vùng đất, thức ngon</Heading>
      <ul className="leg">
        {TERRAINS.map(({ terrain, name, goods }) => (
          <li key={terrain}>
            <i className={`leg-hex t-${terrain}`} />
            <span>
              <b>{name}</b>
              <br />
              <span className="small mut">{goods}</span>
            </span>
          </li>
        ))}
      </ul>
      <hr />
      <Heading className="d4">Cấp độ nông thôn mới</Heading>
      <p className="leg-ntm">
        <NtmBadge level="standard" />
        <NtmBadge level="advanced" />
        <NtmBadge level="model" />
      </p>
      <p className="hint hint-top">Nông thôn mới công nhận cho xã; phường không có cấp độ này.</p>
    </div>
  )
}
