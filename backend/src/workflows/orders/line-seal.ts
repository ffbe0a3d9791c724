import type { CertificateState } from "../../contract"

/** The rank of one order line as it could be shown when the order was placed; kept for good. */
export interface LineSeal {
  lineId: string
  variantId: string | null
  producerId: string | null
  producerName: string | null
  /** Local day the seal was computed for. */
  asOf: string
  state: CertificateState | null
  stars: number | null
  verificationCode: string | null
}

/** Reads the `seals` column of an order reference back, by order line id. */
export function sealsByLine(seals: unknown): Map<string, LineSeal> {
  const lines = (seals as { lines?: LineSeal[] } | null)?.lines ?? []
  return new Map(lines.map((line) => [line.lineId, line]))
}
