import type { ProductSeal } from "@ocop/backend/contract"
import { sealLook, type SealFace } from "@/lib/seal-look"

const CHIP_CLASS: Record<SealFace, string> = {
  valid: "stars",
  expiring: "stars is-soon",
  extended: "stars is-soon",
  expired: "stars is-off",
  superseded: "stars is-off",
  renewing: "stars is-off",
  unrated: "stars is-off",
  withdrawn: "stars is-void",
}

/**
 * The rank as a chip, for places too small for the seal. `data-until` lets the lapse guard of the
 * layout take the stars off a page that outlived the certificate.
 */
export function StarChip({ seal }: { seal: ProductSeal }) {
  const look = sealLook(seal)
  if (look.stars === 0) return <span className={CHIP_CLASS[look.face]}>{look.chip}</span>
  return (
    <span className={CHIP_CLASS[look.face]} data-until={look.until} suppressHydrationWarning>
      <svg viewBox={`0 0 ${look.stars * 19 + 1} 20`} aria-hidden="true">
        <use href={`#sao-${look.stars}`} />
      </svg>
      <span>{look.chip}</span>
    </span>
  )
}
