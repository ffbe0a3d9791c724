import type { CommuneSummary } from "@ocop/backend/contract"
import { HEX_POINTS, MAP_VIEW_BOX, cellLines, placed } from "@/lib/hex-map"
import { terrainOf } from "@/lib/terrain"

const WAVES: readonly (readonly [x: number, y: number])[] = [
  [494, 53],
  [559, 85],
  [617, 122],
  [520, 109],
  [604, 174],
  [650, 211],
]

const NEIGHBOURS: readonly { name: string; x: number; y: number; sea?: true }[] = [
  { name: "Biển Đông", x: 604, y: 49, sea: true },
  { name: "Nghệ An", x: 195, y: 49 },
  { name: "Lào", x: 78, y: 300 },
  { name: "Quảng Trị", x: 156, y: 399 },
]

/** How many products of a commune are in force, as one of five classes of the quantity scale. */
function amountClass(count: number): number {
  if (count === 0) return 1
  if (count <= 2) return 2
  if (count <= 5) return 3
  return count <= 10 ? 4 : 5
}

/**
 * The 69 communes and wards as equal cells near their true places. Each cell is a link; a list of the
 * same communes always stands beside the map. Cells carry a class per layer (land, NTM, amount), the
 * surrounding switch picks which one colours them.
 *
 * @param chosen slugs drawn with the vermilion edge
 * @param labels "all" writes every name into its cell, "chosen" only those
 */
export function CommuneMap({
  communes,
  chosen = [],
  labels = "chosen",
}: {
  communes: readonly CommuneSummary[]
  chosen?: readonly string[]
  labels?: "all" | "chosen"
}) {
  const cells = placed(communes)
  // Chosen cells last: their thick edge must lie above the neighbours.
  const ordered = [...cells].sort((a, b) => Number(chosen.includes(a.slug)) - Number(chosen.includes(b.slug)))
  const label = `Bản đồ ô ${cells.length} xã, phường tỉnh Hà Tĩnh`
  return (
    <svg
      className="carto"
      viewBox={MAP_VIEW_BOX}
      role="group"
      aria-label={label}
      aria-roledescription="bản đồ"
    >
      <Surroundings />
      {ordered.map((cell) => {
        const isChosen = chosen.includes(cell.slug)
        const shape = (
          <>
            <polygon
              className={`hx t-${terrainOf(cell.slug)} n-${cell.ntmLevel ?? cell.kind} a-${amountClass(cell.validProductCount)}${isChosen ? " is-chosen" : ""}`}
              points={HEX_POINTS}
            />
            {labels === "all" || isChosen ? <CellName name={cell.name} /> : null}
          </>
        )
        return (
          <g key={cell.slug} transform={`translate(${cell.x} ${cell.y})`}>
            <a href={`/xa/${cell.slug}`} aria-label={cell.fullName}>
              {shape}
            </a>
          </g>
        )
      })}
    </svg>
  )
}

function CellName({ name }: { name: string }) {
  const lines = cellLines(name)
  const top = 4 - (lines.length - 1) * 6
  return (
    <text className="hx-name" aria-hidden="true">
      {lines.map((line, index) => (
        <tspan key={line} x="0" y={top + index * 12}>
          {`${line} `}
        </tspan>
      ))}
    </text>
  )
}

function Surroundings() {
  return (
    <g aria-hidden="true">
      <path
        className="waves"
        d={WAVES.map(([x, y]) => `M${x} ${y}c7.500-4.800 15 4.800 22.500 0s15 4.800 22.500 0`).join("")}
      />
      {NEIGHBOURS.map(({ name, x, y, sea }) => (
        <text key={name} x={x} y={y} className={sea ? "carto-near sea" : "carto-near"}>
          {name}
        </text>
      ))}
    </g>
  )
}
