import type { OfficeDossier } from "@ocop/backend/contract"
import { Heading, Text } from "@medusajs/ui"
import { useWords } from "../../lib/words/bilingual"
import { dossierWords } from "../../lib/words/dossier"
import { dossierTerms } from "../../lib/words/dossier-terms"
import { Facts } from "../facts"
import { EvidenceList } from "./evidence-list"

function keysOf<T extends object>(record: T): (keyof T & string)[] {
  return Object.keys(record) as (keyof T & string)[]
}

/** Mẫu 01 and the written part of Mẫu 02, with the papers that belong to no criterion. */
export function RegistrationTab({ dossier }: { dossier: OfficeDossier }) {
  const words = useWords(dossierWords)
  const term = useWords(dossierTerms)
  const { registration, selfReport } = dossier.content
  const papers = dossier.evidence.filter((file) => file.criterion === null)
  const kinds = [...new Set(papers.map((file) => file.documentKind))]
  return (
    <div className="divide-y">
      <section className="px-6 py-4">
        <Heading level="h2">{words.registrationHeading}</Heading>
        <Facts
          facts={keysOf(words.registration).map((key) => ({
            name: words.registration[key],
            value: shown(registration[key], words.empty),
          }))}
        />
      </section>
      <section className="flex flex-col gap-y-3 px-6 py-4">
        <Heading level="h2">{words.selfReportHeading}</Heading>
        {keysOf(words.selfReport).map((key) => {
          const value = selfReport[key]
          const text = Array.isArray(value) ? value.map((paper) => term.paper[paper]).join(", ") : value
          return (
            <div key={key} className="flex flex-col gap-y-0.5">
              <Text size="small" weight="plus">
                {words.selfReport[key]}
              </Text>
              <Text size="small" className="text-ui-fg-subtle max-w-prose whitespace-pre-line">
                {shown(text, words.empty)}
              </Text>
            </div>
          )
        })}
      </section>
      <section className="flex flex-col gap-y-3 px-6 py-4">
        <Heading level="h2">{words.otherEvidence}</Heading>
        {kinds.length === 0 ? <EvidenceList dossierId={dossier.id} files={[]} /> : null}
        {kinds.map((kind) => (
          <div key={kind ?? "none"} className="flex flex-col gap-y-1">
            <Text size="small" weight="plus">
              {kind === null ? words.evidence : term.document[kind]}
            </Text>
            <EvidenceList
              dossierId={dossier.id}
              files={papers.filter((file) => file.documentKind === kind)}
            />
          </div>
        ))}
      </section>
    </div>
  )
}

function shown(value: string | number | null, empty: string): string {
  return value === null || value === "" ? empty : String(value)
}
