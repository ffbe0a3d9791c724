import type { OfficeDossier } from "@ocop/backend/contract"
import { Heading, Text } from "@medusajs/ui"
import { formatDay } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { dossierWords } from "../../lib/words/dossier"
import { dossierActionWords } from "../../lib/words/dossier-actions"
import { Facts } from "../facts"

/** Mẫu 03: what the commune reported, one report for each time the dossier was passed on. */
export function CommuneTab({ reports }: { reports: OfficeDossier["communeReports"] }) {
  const words = useWords(dossierWords)
  const names = useWords(dossierActionWords)
  if (reports.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-8">
        {words.noCommuneReport}
      </Text>
    )
  }
  return (
    <div className="divide-y">
      {reports.map((report) => (
        <section key={`${report.versionNo}-${report.reportedOn}`} className="px-6 py-4">
          <Heading level="h2">{words.reportOf(report.versionNo, formatDay(report.reportedOn))}</Heading>
          <Facts
            facts={[
              { name: names.documentNumber, value: report.documentNumber ?? words.empty },
              { name: names.rawMaterial, value: report.rawMaterial },
              { name: names.labour, value: report.labour },
              { name: names.ideaOrigin, value: report.ideaOrigin },
              { name: names.localIdentity, value: report.localIdentity },
              { name: names.sampleCount, value: String(report.sampleCount) },
            ]}
          />
        </section>
      ))}
    </div>
  )
}
