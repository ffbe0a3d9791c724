import type { ProductCertificates } from "@ocop/backend/contract"
import { Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { todayInVietnam } from "../lib/day"
import { useCertificateId } from "../lib/certificates/queries"
import { formatDay } from "../lib/format"
import { leadingFirst } from "../lib/leading-certificate"
import { verificationUrl } from "../lib/storefront"
import { buildParams } from "../lib/url/params"
import { useWords } from "../lib/words/bilingual"
import { certificateWords } from "../lib/words/certificate"
import { lifeWords } from "../lib/words/certificate-life"
import { commonWords } from "../lib/words/common"
import { registerWords } from "../lib/words/register"
import { terms } from "../lib/words/terms"
import { LifePanel } from "./certificates/life-panel"
import { Expiry } from "./expiry"
import { ExternalLink } from "./external-link"
import { Facts } from "./facts"
import { LifeLine } from "./life-line"
import { LINK_CLASS } from "./link-class"
import { StarsInForce } from "./stars-in-force"
import { StateBadge } from "./state-badge"

/** The certificate that speaks for a product today, and those before it. */
export function ProductCertificateCard({ record }: { record: ProductCertificates }) {
  const words = useWords(certificateWords)
  const life = useWords(lifeWords)
  const common = useWords(commonWords)
  const register = useWords(registerWords)
  const term = useWords(terms)
  const [leading, ...earlier] = leadingFirst(record.certificates, record.seal?.verificationCode ?? null)
  if (leading === undefined) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {words.notRecognised}
      </Text>
    )
  }
  const search = buildParams({
    q: leading.number ?? leading.verificationCode,
    open: leading.verificationCode,
  })
  return (
    <>
      <div className="px-6 py-2">
        <Facts
          facts={[
            { name: register.state, value: <StateBadge state={leading.state} /> },
            {
              name: words.inForce,
              value: <StarsInForce state={leading.state} stars={record.seal?.stars ?? null} />,
            },
            { name: words.number, value: leading.number ?? words.noNumber },
            {
              name: words.decisionLabel,
              value: words.decision(leading.decisionNumber, formatDay(leading.decidedOn)),
            },
            { name: words.authority, value: leading.authorityName },
            { name: words.kind, value: term.certificateKind[leading.kind] },
            { name: words.issuedOn, value: formatDay(leading.issuedOn) },
            {
              name: words.expiresOn,
              value: (
                <Expiry
                  expiresOn={leading.expiresOn}
                  state={leading.state}
                  asOf={record.seal?.asOf ?? todayInVietnam()}
                />
              ),
            },
            ...(leading.withdrawnOn === null
              ? []
              : [
                  { name: words.withdrawnOn, value: formatDay(leading.withdrawnOn) },
                  { name: words.withdrawnGround, value: leading.withdrawnGround ?? "–" },
                ]),
          ]}
        />
      </div>
      <div className="flex flex-wrap gap-x-4 gap-y-2 px-6 py-4">
        <ExternalLink
          href={verificationUrl(leading.verificationCode)}
          label={words.verifyLink}
          hint={common.opensNewTab}
        />
        <Link to={`/so-dang-ky?${search.toString()}`} className={LINK_CLASS}>
          {words.openRegister}
        </Link>
      </div>
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <Heading level="h3">{life.heading}</Heading>
        <LifeOfCode code={leading.verificationCode} />
      </div>
      {earlier.length > 0 ? (
        <div className="flex flex-col gap-y-3 px-6 py-4">
          <Heading level="h3">{words.earlier}</Heading>
          <LifeLine certificates={earlier} />
        </div>
      ) : null}
    </>
  )
}

/** Life and acts of the certificate, found in the register by its code. */
function LifeOfCode({ code }: { code: string }) {
  const query = useCertificateId(code)
  if (query.data === undefined || query.data === null) return null
  return <LifePanel certificateId={query.data} />
}
