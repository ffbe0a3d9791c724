import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUpTray } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { HistoryTable } from "../../components/imports/history-table"
import { JobPanel } from "../../components/imports/job-panel"
import { UploadPanel } from "../../components/imports/upload-panel"
import { PageHeader } from "../../components/page-header"
import { importsViewParams, readImportsView } from "../../lib/url/imports"
import { useUrlView } from "../../lib/url/use-url-view"
import { useWords } from "../../lib/words/bilingual"
import { importWords } from "../../lib/words/imports"

const CODEC = { read: readImportsView, write: importsViewParams }

/** «Nhập dữ liệu»: upload, live check, preview, confirmation, history. */
const ImportPage = () => {
  const words = useWords(importWords)
  const [view, setView] = useUrlView(CODEC)
  return (
    <>
      <Container className="divide-y p-0">
        <PageHeader title={words.title} text={words.text} />
        {view.id === null ? (
          <UploadPanel
            kind={view.kind}
            onKind={(kind) => setView({ ...view, kind }, { replace: true })}
            onUploaded={(id) => setView({ ...view, id })}
          />
        ) : (
          <JobPanel key={view.id} id={view.id} onAnother={() => setView({ ...view, id: null })} />
        )}
      </Container>
      <Container className="p-0">
        <HistoryTable onOpen={(entry) => setView({ kind: entry.kind, id: entry.id })} />
      </Container>
    </>
  )
}

export const config = defineRouteConfig({
  label: "menu.imports",
  translationNs: "ocop",
  icon: ArrowUpTray,
  rank: 4,
})

export default ImportPage
