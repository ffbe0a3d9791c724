/**
 * Line icons of the design (24 px grid, 1.8 px strokes), drawn once in a hidden sprite by the layout
 * and referred to by name. Icons are decoration: the control beside them carries the words.
 */
const ICON_PATHS = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5 21 21",
  scan: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 14h2M14 18v2h2M18.5 18h1.5v2",
  basket:
    "M3 4h2.5l2 11h10.5l2-8H6.3M9 18a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3M16.5 18a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3",
  person: "M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8M4 21c.6-4.500 3.800-6.500 8-6.500s7.400 2 8 6.500",
  home: "M3 11.5 12 4l9 7.5M5.500 10v10h13V10M10 20v-6h4v6",
  products:
    "m12 3 4 2.3v4.4L12 12 8 9.7V5.3zM7 12.3l4 2.3V19l-4 2-4-2v-4.400zM17 12.3l4 2.3V19l-4 2-4-2v-4.400z",
  parcel: "m12 3 8.5 4.5v9L12 21l-8.5-4.5v-9zM3.500 7.500 12 12l8.5-4.500M12 12v9",
  next: "m9 5 7 7-7 7",
  previous: "m15 5-7 7 7 7",
  close: "m5.500 5.500 13 13M18.500 5.500l-13 13",
  filter: "M4 6h16M7 12h10M10 18h4",
  check: "m4.500 12.500 5 5 10-11",
  clock: "M12 3.500a8.500 8.500 0 1 0 0 17a8.500 8.500 0 1 0 0-17M12 7v5.500l3.500 2",
  info: "M12 3.500a8.500 8.500 0 1 0 0 17a8.500 8.500 0 1 0 0-17M12 11v5.500M12 7.500v.2",
  warning: "M12 4 2.500 20h19zM12 10v5M12 17.500v.2",
  shield:
    "M12 3 4.500 6v6c0 4.500 3.200 7.500 7.500 9 4.300-1.500 7.500-4.500 7.500-9V6zM8.500 12l2.500 2.500 4.500-5",
  shop: "M4 9.500V20h16V9.500M3 9.500 5 4h14l2 5.500c0 2-3 2.500-4.500.5-1.300 2-3.200 2-4.500 0-1.300 2-3.200 2-4.500 0C6 12 3 11.500 3 9.500zM9.500 20v-5.500h5V20",
  map: "M9 4 3 6.500v13.500l6-2.500 6 2.500 6-2.500V4l-6 2.500zM9 4v13.500M15 6.500V20",
  place:
    "M12 21s-7-6.500-7-11.500a7 7 0 0 1 14 0C19 14.500 12 21 12 21zM12 7a2.500 2.500 0 1 0 0 5a2.500 2.500 0 1 0 0-5",
  truck:
    "M2.500 6h12v11h-12zM14.500 10h4l3 3.500V17h-7M7 16a2 2 0 1 0 0 4a2 2 0 1 0 0-4M17.500 16a2 2 0 1 0 0 4a2 2 0 1 0 0-4",
  cash: "M2.500 6.500h19v11h-19zM12 9.300a2.700 2.700 0 1 0 0 5.400a2.700 2.700 0 1 0 0-5.400M6 9.500v.2M18 14.300v.2",
  returns: "M19.500 9A8 8 0 0 0 5 8M4.500 4.500V8.500h4M4.500 15A8 8 0 0 0 19 16M19.500 19.500v-4h-4",
  camera: "M3.500 7.500h4L9 5h6l1.500 2.500h4V19h-17zM12 9.500a3.500 3.500 0 1 0 0 7a3.500 3.500 0 1 0 0-7",
  document: "M6 3h8.500L19 7.500V21H6zM14 3v5h5M9 12.500h7M9 16.500h7",
  minus: "M5 12h14",
  plus: "M12 5v14M5 12h14",
  message: "M4 5h16v11.500H11L6.500 20v-3.500H4z",
} as const

/** The stars of a chip in one path, 19 units apart; filled by the chip, never stroked. */
function starsPath(stars: number): string {
  return Array.from(
    { length: stars },
    (_, index) =>
      `M${10 + index * 19} .4l2.5 6.2 6.6.4-5.1 4.3 1.6 6.5-5.6-3.6-5.6 3.6 1.600-6.500-5.100-4.300 6.600-.400z`,
  ).join("")
}

export type IconName = keyof typeof ICON_PATHS

/** One icon. @param small 18 px instead of 24 */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg className={small ? "ic ic-s" : "ic"} viewBox="0 0 24 24" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  )
}

/** The hidden sprite every `Icon` points into; rendered once, by the root layout. */
export function IconSprite() {
  return (
    <svg width="0" height="0" className="sprite" aria-hidden="true">
      {Object.entries(ICON_PATHS).map(([name, path]) => (
        <path key={name} id={`i-${name}`} d={path} />
      ))}
      {[3, 4, 5].map((stars) => (
        <path key={stars} id={`sao-${stars}`} d={starsPath(stars)} />
      ))}
    </svg>
  )
}
