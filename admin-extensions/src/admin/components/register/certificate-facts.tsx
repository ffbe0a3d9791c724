import type { AdminRegisterRow } from "@ocop/backend/contract"
import type { IsoDay } from "../../lib/day"
import { formatDay } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { certificateWords } from "../../lib/words/certificate"
import { terms } from "../../lib/words/terms"
import { Expiry } from "../expiry"
import { Facts, type Fact } from "../facts"
import { StarsInForce } from "../stars-in-force"
import { StateBadge } from "../state-badge"
import { registerWords } from "../../lib/words/register"

/** The facts of one certificate as the register has them on a day. */
export function CertificateFacts({ row, asOf }: { row: AdminRegisterRow; asOf: IsoDay }) {
  const words = useWords(certificateWords)
  const register = useWords(registerWords)
  const term = useWords(terms)
  const communeThen =
    row.district_at_recognition === null
      ? row.commune_at_recognition
      : `${row.commune_at_recognition}, ${row.district_at_recognition}`
  const facts: Fact[] = [
    { name: register.state, value: <StateBadge state={row.state} /> },
    { name: words.inForce, value: <StarsInForce state={row.state} stars={row.stars} /> },
    { name: words.awarded, value: term.stars(row.awarded_stars) },
    { name: words.number, value: row.certificate_number ?? words.noNumber },
    { name: words.decisionLabel, value: words.decision(row.decision_number, formatDay(row.decided_on)) },
    { name: words.authority, value: row.authority },
    { name: words.kind, value: term.certificateKind[row.kind] },
    { name: words.issuedOn, value: formatDay(row.issued_on) },
    {
      name: words.expiresOn,
      value: <Expiry expiresOn={row.expires_on} state={row.state} asOf={asOf} />,
    },
  ]
  if (row.withdrawn_on !== null) {
    facts.push({ name: words.withdrawnOn, value: formatDay(row.withdrawn_on) })
    facts.push({ name: words.withdrawnGround, value: row.withdrawn_ground ?? "–" })
  }
  facts.push(
    { name: words.producer, value: row.producer },
    { name: words.communeThen, value: communeThen },
    { name: words.communeOnDay, value: row.commune },
    { name: words.set, value: row.set_name ?? "–" },
    { name: words.registryCode, value: row.registry_code ?? "–" },
  )
  return <Facts facts={facts} />
}
