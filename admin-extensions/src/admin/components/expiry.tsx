import type { CertificateState } from "@ocop/backend/contract"
import type { IsoDay } from "../lib/day"
import { expiryDistance } from "../lib/expiry-distance"
import { formatCount, formatDay } from "../lib/format"
import { useWords } from "../lib/words/bilingual"
import { certificateWords } from "../lib/words/certificate"

interface ExpiryProps {
  expiresOn: IsoDay
  state: CertificateState
  asOf: IsoDay
}

/** «15/03/2027 (còn 113 ngày)»; the distance is left out where it means nothing (withdrawn, superseded). */
export function Expiry({ expiresOn, state, asOf }: ExpiryProps) {
  const words = useWords(certificateWords)
  const distance = expiryDistance(expiresOn, state, asOf)
  let text = ""
  if (distance !== null) {
    if (distance === 0) text = words.lastDay
    else text = distance > 0 ? words.daysLeft(formatCount(distance)) : words.daysOver(formatCount(-distance))
  }
  return (
    <span>
      {formatDay(expiresOn)}
      {text === "" ? null : <span className="text-ui-fg-subtle">{` (${text})`}</span>}
    </span>
  )
}
