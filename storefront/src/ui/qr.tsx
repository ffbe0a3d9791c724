import QRCode from "qrcode"

const QUIET_CELLS = 2

/** A QR code as one SVG path, drawn while the page is made: no script and no picture request. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" })
  const side = modules.size + 2 * QUIET_CELLS
  let path = ""
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue
      // Neighbouring dark cells of a row become one bar, which halves the markup.
      let width = 1
      while (column + width < modules.size && modules.get(row, column + width)) width += 1
      path += `M${column + QUIET_CELLS} ${row + QUIET_CELLS}h${width}v1h-${width}z`
      column += width
    }
  }
  return (
    <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#15251d" />
    </svg>
  )
}
