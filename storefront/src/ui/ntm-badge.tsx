import type { NtmLevel } from "@ocop/backend/contract"
import { NTM_LEVEL_NAMES } from "@/lib/words"

const BARS: Record<NtmLevel, readonly number[]> = {
  standard: [15.5],
  advanced: [15.5, 11.5],
  model: [15.5, 11.5, 7.5],
}

/** The New Rural level of a commune: one, two or three bars and its name, never colour alone. */
export function NtmBadge({ level }: { level: NtmLevel }) {
  return (
    <span className="ntm">
      <svg viewBox="0 0 20 22" aria-hidden="true">
        <path d="M10 1 19 6v10l-9 5-9-5V6z" className={`ntm-${level}`} />
        {BARS[level].map((y) => (
          <path
            key={y}
            d={`M5.500 ${y}h9`}
            className={level === "standard" ? "ntm-bar is-dark" : "ntm-bar"}
          />
        ))}
      </svg>
      {NTM_LEVEL_NAMES[level]}
    </span>
  )
}
