import type { ImportReport } from "@ocop/backend/contract"
import { Heading, Text } from "@medusajs/ui"
import { formatCount } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { previewWords } from "../../lib/words/import-preview"
import { CountStrip } from "../count-strip"
import { ChangeTable } from "./change-table"
import { FaultTable } from "./fault-table"

/** The whole outcome of a check: counts, faults, warnings, changes. */
export function PreviewCard({ report }: { report: ImportReport }) {
  const words = useWords(previewWords)
  const counts = [
    { id: "rows", name: words.rows, value: formatCount(report.rows) },
    { id: "created", name: words.created, value: formatCount(report.created) },
    { id: "updated", name: words.updated, value: formatCount(report.updated) },
    { id: "unchanged", name: words.unchanged, value: formatCount(report.unchanged) },
    { id: "faults", name: words.faults, value: formatCount(report.faultCount) },
  ]
  const faultsTitle = words.faultsTitle(formatCount(report.faultCount))
  const warningsTitle = words.warningsTitle(formatCount(report.warnings.length))
  const telling = report.changes.filter((change) => change.action !== "unchanged")
  const changesTitle = report.status === "applied" ? words.changesDone : words.changesTitle
  return (
    <div className="divide-y">
      <CountStrip label={report.fileName} counts={counts} />
      {report.faultCount > 0 ? (
        <section>
          <SectionTitle
            title={faultsTitle}
            text={
              report.faults.length < report.faultCount
                ? `${words.faultsText} ${words.firstOnly(formatCount(report.faults.length), formatCount(report.faultCount))}`
                : words.faultsText
            }
          />
          <FaultTable caption={faultsTitle} faults={report.faults} />
        </section>
      ) : null}
      {report.warnings.length > 0 ? (
        <section>
          <SectionTitle title={warningsTitle} />
          <FaultTable caption={warningsTitle} faults={report.warnings} />
        </section>
      ) : null}
      {report.faultCount === 0 && telling.length > 0 ? (
        <section>
          <SectionTitle
            title={changesTitle}
            {...(telling.length < report.created + report.updated
              ? { text: words.changesText(formatCount(telling.length)) }
              : {})}
          />
          <ChangeTable caption={changesTitle} changes={telling} />
        </section>
      ) : null}
    </div>
  )
}

function SectionTitle({ title, text }: { title: string; text?: string }) {
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <Heading level="h2">{title}</Heading>
      {text ? (
        <Text size="small" className="text-ui-fg-subtle">
          {text}
        </Text>
      ) : null}
    </div>
  )
}
