import type { CertificateLine } from "@ocop/backend/contract"

/**
 * The certificates with the one the seal speaks of in front, the others in the order given (newest
 * first). Which one leads is the backend's rule; without a seal the newest does.
 */
export function leadingFirst(
  certificates: readonly CertificateLine[],
  sealCode: string | null,
): CertificateLine[] {
  const leading = certificates.find((line) => line.verificationCode === sealCode) ?? certificates[0]
  if (leading === undefined) return []
  return [leading, ...certificates.filter((line) => line !== leading)]
}
