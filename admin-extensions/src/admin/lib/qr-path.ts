/** A square of dark and light cells, row by row. */
export interface QrMatrix {
  size: number
  data: ArrayLike<number | boolean>
}

/** The dark cells as one SVG path, one unit to a cell; a run of cells in a row is one rectangle. */
export function qrPath({ size, data }: QrMatrix): string {
  let path = ""
  for (let y = 0; y < size; y += 1) {
    let x = 0
    while (x < size) {
      let end = x
      while (end < size && data[y * size + end]) end += 1
      if (end > x) {
        path += `M${x} ${y}h${end - x}v1h-${end - x}z`
        x = end
      } else {
        x += 1
      }
    }
  }
  return path
}
