import type { ImportJob } from "@ocop/backend/contract"
import { Button, Text, toast, usePrompt } from "@medusajs/ui"
import { errorSentence } from "../../lib/error-words"
import { formatCount } from "../../lib/format"
import { confirmVerdict } from "../../lib/imports/import-job"
import { importsApi } from "../../lib/imports/imports-api"
import { useConfirmImport } from "../../lib/imports/queries"
import { useWords } from "../../lib/words/bilingual"
import { commonWords } from "../../lib/words/common"
import { previewWords } from "../../lib/words/import-preview"
import { importWords } from "../../lib/words/imports"
import { ExportButton } from "../export-button"

interface JobActionsProps {
  job: ImportJob
  onAnother: () => void
}

/** What can be done with a preview: write it (asked once), take the annotated file, start over. */
export function JobActions({ job, onAnother }: JobActionsProps) {
  const words = useWords(previewWords)
  const upload = useWords(importWords)
  const common = useWords(commonWords)
  const ask = usePrompt()
  const { pending, confirm } = useConfirmImport()
  const { report } = job
  const verdict = confirmVerdict(job)
  const done = job.status === "applied"
  const write = async () => {
    if (report === null) return
    const agreed = await ask({
      title: words.askTitle,
      description: words.askText(formatCount(report.created), formatCount(report.updated), report.fileName),
      confirmText: words.askYes,
      cancelText: words.askNo,
      variant: "confirmation",
    })
    if (!agreed) return
    try {
      await confirm(job.id)
    } catch (error) {
      toast.error(words.confirmFailed, { description: errorSentence(error, common) })
    }
  }
  return (
    <div className="flex flex-col gap-2 px-6 py-4 lg:flex-row lg:items-center lg:justify-between">
      <Text size="small" className="text-ui-fg-subtle">
        {verdict === "allowed" || done ? "" : words.verdict[verdict]}
      </Text>
      <div className="flex flex-wrap gap-2">
        <Button type="button" size="small" variant="secondary" onClick={onAnother}>
          {upload.anotherFile}
        </Button>
        {report !== null && report.annotatedFile !== null ? (
          <ExportButton
            label={words.annotated}
            url={importsApi.annotatedUrl(job.id)}
            fallbackName={`ghi-chu-${report.fileName}`}
          />
        ) : null}
        {done ? null : (
          <Button
            type="button"
            size="small"
            disabled={verdict !== "allowed" || pending}
            isLoading={pending}
            onClick={() => void write()}
          >
            {pending ? words.confirming : words.confirm}
          </Button>
        )}
      </div>
    </div>
  )
}
