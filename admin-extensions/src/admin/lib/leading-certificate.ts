import type { CertificateLine } from "@ocop/backend/contract"
import { isInForce } from "./state-colours"

/**
 * The certificates with the one that speaks for the product today in front: the newest in force, else
 * the newest of all. The others follow, newest first.
 */
export function leadingFirst(certificates: readonly CertificateLine[]): CertificateLine[] {
  const newestFirst = [...certificates].sort((one, other) => other.issuedOn.localeCompare(one.issuedOn))
  const leading = newestFirst.find((line) => isInForce(line.state)) ?? newestFirst[0]
  if (leading === undefined) return []
  return [leading, ...newestFirst.filter((line) => line !== leading)]
}
