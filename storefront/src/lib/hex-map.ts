import type { CommuneSummary } from "@ocop/backend/contract"

/** Half the height of a cell in map units. */
const RADIUS = 30
const WIDTH = RADIUS * Math.sqrt(3)
const ROW = RADIUS * 1.5
/** Columns between the map's left edge and axial column 0 of the first row. */
const LEFT_COLUMNS = 2

export const HEX_POINTS = Array.from({ length: 6 }, (_, index) => {
  const angle = ((index * 60 - 90) * Math.PI) / 180
  return `${(RADIUS * Math.cos(angle)).toFixed(1)},${(RADIUS * Math.sin(angle)).toFixed(1)}`
}).join(" ")

/** The same cell as path commands to follow a move to its centre. */
export const HEX_OUTLINE = "m0-30l26 15v30l-26 15-26-15v-30z"

/** View box that holds the 69 cells, the sea and the neighbours' names. */
export const MAP_VIEW_BOX = "-34.5 -37.5 719 480"

/** Centre of an axial tile (q to the right, r down, each row half a cell further right). */
export function cellCentre(q: number, r: number): { x: number; y: number } {
  const round = (value: number) => Math.round(value * 10) / 10
  return { x: round((q + r / 2 - LEFT_COLUMNS) * WIDTH), y: round(r * ROW) }
}

/** The words of a name, one a line, the way they fit into a cell: at most three lines. */
export function cellLines(name: string): string[] {
  const words = name.split(" ")
  if (words.length <= 2) return words
  const last = words.at(-1) ?? ""
  if (/^\d+$/.test(last))
    return [words.slice(0, -2).join(" "), `${words.at(-2) ?? ""} ${last}`].filter(Boolean)
  return words.slice(0, 3)
}

/** Communes that have a place on the map, with the centre of their cell. */
export function placed(communes: readonly CommuneSummary[]): (CommuneSummary & { x: number; y: number })[] {
  return communes.flatMap((commune) =>
    commune.tileQ === null || commune.tileR === null
      ? []
      : [{ ...commune, ...cellCentre(commune.tileQ, commune.tileR) }],
  )
}
