import { create } from "qrcode"
import { useMemo } from "react"
import { qrPath } from "../lib/qr-path"

/** Light cells a scanner needs around the code. */
const QUIET_CELLS = 4

/** A QR code as SVG; always dark on white, whatever the dashboard's theme. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, span } = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: "M" })
    return { path: qrPath(modules), span: modules.size + 2 * QUIET_CELLS }
  }, [text])
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-QUIET_CELLS} ${-QUIET_CELLS} ${span} ${span}`}
      shapeRendering="crispEdges"
      className="border-ui-border-base h-36 w-36 shrink-0 rounded-lg border"
    >
      <rect x={-QUIET_CELLS} y={-QUIET_CELLS} width={span} height={span} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
