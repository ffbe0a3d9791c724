import type { SealLook } from "@/lib/seal-look"

const STRIPS = 36
/** One carved weave line set inside the disc. */
const WEAVE =
  "M20 86H220M20 120.600H220M20 155.200H220M20 51.400H220M20 189.800H220M0 155.200 103.800-24.600M40 155.200 143.800-24.600M0 224.500 143.800-24.600M40 224.500 183.800-24.600M80 224.500 223.800-24.600M120 224.500 263.800-24.600M160 224.500 263.800 44.700M240 155.200 136.200-24.600M200 155.200 96.200-24.600M240 224.500 96.200-24.600M200 224.500 56.200-24.600M160 224.500 16.200-24.600M120 224.500-23.800-24.600M80 224.500-23.800 44.700"

/** Centres of the stars, by how many there are: a shallow arc above the rank. */
const STAR_PLACES: Record<number, readonly (readonly [x: number, y: number])[]> = {
  3: [
    [89, 87.5],
    [120, 84.1],
    [151, 87.5],
  ],
  4: [
    [78, 91.8],
    [106, 84.9],
    [134, 84.9],
    [162, 91.8],
  ],
  5: [
    [70, 97.6],
    [95, 87.4],
    [120, 84],
    [145, 87.4],
    [170, 97.6],
  ],
}

function starPath(count: number): string {
  const size = count === 5 ? 13 : 14.6
  return (STAR_PLACES[count] ?? [])
    .map(([x, y]) => {
      const points = Array.from({ length: 10 }, (_, index) => {
        const radius = index % 2 === 0 ? size : size * 0.4466
        const angle = (index * 36 - 90) * (Math.PI / 180)
        return `${(x + radius * Math.cos(angle)).toFixed(1)} ${(y + radius * Math.sin(angle)).toFixed(1)}`
      })
      return `M${points.join("L")}Z`
    })
    .join("")
}

/** The ring: each strip is one month; `from`/`to` pick which ones, clockwise from the left-hand top. */
function Strips({ from, to, step = 1, long, className }: StripRange) {
  const height = long ? 15 : 11
  const angles: number[] = []
  for (let index = from; index < to; index += step) angles.push(-85 + index * 10)
  return (
    <g className={className}>
      {angles.map((angle) => (
        <rect
          key={angle}
          x="116.400"
          y="4"
          width="7.200"
          height={height}
          rx="1.200"
          transform={`rotate(${angle} 120 120)`}
        />
      ))}
    </g>
  )
}

interface StripRange {
  from: number
  to: number
  step?: number
  long: boolean
  className: string
}

function Ring({ look }: { look: SealLook }) {
  if (look.face === "withdrawn")
    return <Strips from={0} to={STRIPS} step={2} long={false} className="strip-void" />
  const lit = look.face === "expiring" ? "strip-soon" : "strip-on"
  return (
    <>
      <Strips from={0} to={look.litStrips} long className={lit} />
      <Strips from={look.litStrips} to={STRIPS} long={false} className="strip-past" />
    </>
  )
}

function LacquerDisc({ look }: { look: SealLook }) {
  return (
    <>
      <circle cx="120" cy="120" r="92" className="seal-disc" />
      <path d={WEAVE} className="seal-weave" />
      <circle
        cx="120"
        cy="120"
        r="85"
        className={look.face === "extended" ? "seal-rim is-extended" : "seal-rim"}
      />
      {look.stars === 5 ? <circle cx="120" cy="120" r="80" className="seal-rim is-inner" /> : null}
      <path d={starPath(look.stars)} className="seal-stars" />
      <text x="120" y="148" className="seal-rank">
        {`${look.stars} sao`}
      </text>
      <text x="120" y="172" className="seal-name">
        OCOP Hà Tĩnh
      </text>
    </>
  )
}

function PlainDisc({ title, line }: { title: string; line: string }) {
  return (
    <>
      <circle cx="120" cy="120" r="90" className="seal-plain" />
      <text x="120" y="116" className="seal-plain-title">
        {title}
      </text>
      <text x="120" y="146" className="seal-plain-line">
        {line}
      </text>
    </>
  )
}

function WithdrawnDisc() {
  return (
    <>
      <circle cx="120" cy="120" r="90" className="seal-void" />
      <path d="M52 176 188 64" className="seal-void-line" />
      <rect x="38" y="94" width="164" height="50" className="seal-void-band" transform="rotate(-8 120 120)" />
      <text x="120" y="133" className="seal-void-text" transform="rotate(-8 120 120)">
        Thu hồi
      </text>
    </>
  )
}

function Disc({ look }: { look: SealLook }) {
  if (look.stars > 0) return <LacquerDisc look={look} />
  if (look.face === "withdrawn") return <WithdrawnDisc />
  if (look.face === "superseded") return <PlainDisc title="Đã thay" line="Có bản mới" />
  if (look.face === "renewing") return <PlainDisc title="Đang xét" line="Công nhận lại" />
  return <PlainDisc title="Hết hạn" line="Không còn sao" />
}

/**
 * «Dấu sao 36 nan»: the seal of a rank and its remaining term, at least 112 px wide (use `StarChip`
 * below that). A product never rated has no seal. Once the device's day passes `until`, the lapse
 * guard hides the stars and says that the term has to be checked again.
 */
export function Seal({ look }: { look: SealLook }) {
  if (look.face === "unrated") return null
  return (
    <div className="sealbox" data-until={look.until ?? undefined} suppressHydrationWarning>
      <svg className="seal" viewBox="0 0 240 240" role="img" aria-label={look.label}>
        <Ring look={look} />
        <Disc look={look} />
      </svg>
    </div>
  )
}
