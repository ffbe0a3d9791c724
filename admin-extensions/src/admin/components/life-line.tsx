import type { CertificateLine } from "@ocop/backend/contract"
import { Text } from "@medusajs/ui"
import { formatDay } from "../lib/format"
import { useWords } from "../lib/words/bilingual"
import { certificateWords } from "../lib/words/certificate"
import { terms } from "../lib/words/terms"
import { StateBadge } from "./state-badge"

interface LifeLineProps {
  certificates: readonly CertificateLine[]
  /** Verification code of the certificate the reader is looking at. */
  current?: string
}

/** Recognitions of a product, newest first: what each awarded and how long it held. */
export function LifeLine({ certificates, current }: LifeLineProps) {
  const words = useWords(certificateWords)
  const term = useWords(terms)
  if (certificates.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {words.lifeLineEmpty}
      </Text>
    )
  }
  return (
    <ol className="border-ui-border-base flex flex-col gap-y-3 border-l pl-4">
      {certificates.map((line) => (
        <li key={line.verificationCode} aria-current={line.verificationCode === current ? "true" : undefined}>
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Text as="span" size="small" weight="plus" className="tabular-nums">
              {`${formatDay(line.issuedOn)} – ${formatDay(line.withdrawnOn ?? line.expiresOn)}`}
            </Text>
            <StateBadge state={line.state} />
            {line.verificationCode === current ? (
              <Text as="span" size="xsmall" className="text-ui-fg-subtle">
                {`(${words.present})`}
              </Text>
            ) : null}
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {[
              `${words.awarded}: ${term.stars(line.awardedStars)}`,
              term.certificateKind[line.kind],
              line.number ?? words.noNumber,
              words.decision(line.decisionNumber, formatDay(line.decidedOn)),
            ].join(" · ")}
          </Text>
        </li>
      ))}
    </ol>
  )
}
