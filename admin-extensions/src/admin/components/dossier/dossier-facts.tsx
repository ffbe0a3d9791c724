import type { OfficeDossier } from "@ocop/backend/contract"
import { formatDay } from "../../lib/format"
import { formatPointsX100 } from "../../lib/format-points"
import { useWords } from "../../lib/words/bilingual"
import { lifeWords } from "../../lib/words/certificate-life"
import { dossierWords } from "../../lib/words/dossier"
import { dossierTerms } from "../../lib/words/dossier-terms"
import { dossiersWords } from "../../lib/words/dossiers"
import { ClockText } from "../dossiers/clock-text"
import { Facts, type Fact } from "../facts"

interface DossierFactsProps {
  dossier: OfficeDossier
  officer: string
}

/** What identifies the dossier, and the clock that runs. */
export function DossierFacts({ dossier, officer }: DossierFactsProps) {
  const words = useWords(dossierWords)
  const board = useWords(dossiersWords)
  const term = useWords(dossierTerms)
  const life = useWords(lifeWords)
  const { clock, window, result } = dossier
  const version = dossier.versions.reduce<OfficeDossier["versions"][number] | null>(
    (newest, each) => (newest === null || each.no > newest.no ? each : newest),
    null,
  )
  const facts: Fact[] = [
    {
      name: words.clock,
      value: (
        <>
          {clock === null ? null : <span className="block">{term.clock[clock.kind]}</span>}
          <ClockText clock={clock} />
        </>
      ),
    },
    { name: words.officer, value: officer },
    { name: words.producer, value: dossier.producer.legalName },
    { name: words.commune, value: dossier.unit.name },
    { name: words.kind, value: term.kind[dossier.kind] },
    {
      name: words.rulesetLabel,
      value: `${words.ruleset(dossier.ruleset.code, dossier.ruleset.version)}. ${
        dossier.setNo === null ? words.noSet : words.set(dossier.setNo)
      }`,
    },
    { name: words.productCode, value: dossier.productCode ?? words.notYet },
    { name: words.receiptCommune, value: dossier.receipts.commune ?? words.notYet },
    { name: words.receiptProvince, value: dossier.receipts.province ?? words.notYet },
    {
      name: words.version,
      value: version === null ? words.notYet : words.versionText(version.no, formatDay(version.frozenOn)),
    },
  ]
  if (window !== null) {
    const text = words.windowText(
      formatDay(window.opensOn),
      formatDay(window.closesOn),
      formatDay(window.expiresOn),
    )
    facts.push({ name: words.window, value: `${text} (${words.windowStatus[window.status]})` })
  }
  if (dossier.extensionGround !== null) {
    facts.push({ name: words.extension, value: life.extensionGround[dossier.extensionGround] })
  }
  if (result !== null) {
    const text = words.resultText(formatPointsX100(result.averageX100), board.stars(result.stars))
    const decision =
      result.decisionNumber === null || result.decidedOn === null
        ? ""
        : ` · ${result.decisionNumber}, ${formatDay(result.decidedOn)}`
    facts.push({ name: words.result, value: `${text}${decision}` })
  }
  return <Facts facts={facts} />
}
