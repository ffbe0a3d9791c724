import { showPoints, type PartScore } from "./score-so-far"
import { partAnchor, type SheetFacts } from "./sheet-facts"

const percent = (points: number, max: number): string => `${max === 0 ? 0 : (points / max) * 100}%`

/** One bar per part: hatched while criteria of the part are open, solid when all are chosen. */
export function PartBars({ parts }: { parts: readonly PartScore[] }) {
  return (
    <ul className="sa-parts">
      {parts.map(({ code, title, max, points, answered, criteria }) => (
        <li key={code}>
          <a href={`#${partAnchor(code)}`}>
            {code}. {title}
          </a>
          <b className="num">
            {showPoints(points)}/{max}
          </b>
          <span className="small mut">
            {answered}/{criteria} tiêu chí
          </span>
          <span className="sa-bar-ground" aria-hidden="true">
            <i className={answered < criteria ? "is-open" : ""} style={{ width: percent(points, max) }} />
          </span>
        </li>
      ))}
    </ul>
  )
}

const FEWEST_CERTIFIED_STARS = 3

/** Where the total lies between the bands of the law. */
export function Gauge({ total, max, bands }: { total: number; max: number; bands: SheetFacts["bands"] }) {
  const certified = bands.filter(({ stars }) => stars >= FEWEST_CERTIFIED_STARS)
  const floor = certified[0]?.min ?? max
  const zones = [
    { name: `dưới ${floor}`, min: 0, className: "is-below" },
    ...certified.map(({ stars, min }) => ({ name: `${stars} sao`, min, className: `is-${stars}` })),
  ]
  const names = certified.map(({ stars, min }) => `${stars} sao từ ${min} điểm`).join(", ")
  return (
    <div className="sa-gauge" role="img" aria-label={`Tổng ${showPoints(total)} trên ${max} điểm; ${names}`}>
      {zones.map(({ name, min, className }, index) => (
        <i
          key={name}
          className={className}
          style={{ left: percent(min, max), width: percent((zones[index + 1]?.min ?? max) - min, max) }}
        >
          <span>{name}</span>
        </i>
      ))}
      <b style={{ left: `clamp(0.8rem, ${percent(total, max)}, calc(100% - 0.8rem))` }}>
        {showPoints(total)}
      </b>
    </div>
  )
}
