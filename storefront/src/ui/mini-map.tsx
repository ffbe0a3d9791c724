import type { CommuneSummary } from "@ocop/backend/contract"
import { HEX_OUTLINE, MAP_VIEW_BOX, placed } from "@/lib/hex-map"

const LEVELS = ["model", "advanced", "standard", null] as const

/** Where one commune lies in the province: a picture only, drawn as one path per NTM level. */
export function MiniMap({ communes, chosen }: { communes: readonly CommuneSummary[]; chosen: string }) {
  const cells = placed(communes)
  const pathOf = (some: typeof cells) => some.map(({ x, y }) => `M${x} ${y}${HEX_OUTLINE}`).join("")
  const here = cells.filter(({ slug }) => slug === chosen)
  return (
    <svg className="carto" viewBox={MAP_VIEW_BOX} aria-hidden="true">
      {LEVELS.map((level) => (
        <path
          key={level}
          className={`hx mini-${level ?? "none"}`}
          d={pathOf(cells.filter((cell) => cell.ntmLevel === level && cell.slug !== chosen))}
        />
      ))}
      <path className="hx mini-here" d={pathOf(here)} />
    </svg>
  )
}
