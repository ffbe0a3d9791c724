import type { ImportJob } from "@ocop/backend/contract"
import { CheckCircleSolid } from "@medusajs/icons"
import { Button, Skeleton, Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { Link } from "react-router-dom"
import { ApiError } from "../../lib/api"
import { formatCount } from "../../lib/format"
import { isRunning, stepOf } from "../../lib/imports/import-job"
import { useImportJob, useRefreshHistory } from "../../lib/imports/queries"
import { useWords } from "../../lib/words/bilingual"
import { previewWords } from "../../lib/words/import-preview"
import { importWords } from "../../lib/words/imports"
import { LoadFailure, Notice } from "../notice"
import { JobActions } from "./job-actions"
import { PreviewCard } from "./preview-card"
import { RunningCard } from "./running-card"
import { StepList } from "./step-list"

interface JobPanelProps {
  id: string
  onAnother: () => void
}

/** One import from the moment its file has arrived to its result. */
export function JobPanel({ id, onAnother }: JobPanelProps) {
  const words = useWords(importWords)
  const query = useImportJob(id)
  const another = (
    <Button type="button" size="small" variant="secondary" onClick={onAnother}>
      {words.anotherFile}
    </Button>
  )
  if (query.error instanceof ApiError && query.error.reason === "notFound") {
    return (
      <Notice role="alert" title={words.missing} text={words.missingText}>
        {another}
      </Notice>
    )
  }
  if (query.data === undefined) {
    if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
    return (
      <div className="flex flex-col gap-y-3 px-6 py-4" aria-busy="true">
        <Skeleton className="h-5 w-3/4" />
        <Skeleton className="h-24 w-full" />
      </div>
    )
  }
  return <JobView job={query.data} onAnother={onAnother} />
}

function JobView({ job, onAnother }: { job: ImportJob; onAnother: () => void }) {
  const words = useWords(importWords)
  const title = useRef<HTMLHeadingElement>(null)
  const running = isRunning(job.status)
  const refreshHistory = useRefreshHistory()
  useEffect(() => {
    // The check has ended: bring keyboard and screen reader to the outcome.
    if (!running) title.current?.focus()
    refreshHistory()
  }, [running, job.status, refreshHistory])
  return (
    <div className="divide-y">
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <h2 ref={title} tabIndex={-1} className="h2-core font-medium break-words outline-none">
          {job.report === null
            ? words.status[job.status]
            : `${job.report.fileName}: ${words.status[job.status]}`}
        </h2>
        <StepList current={stepOf(job.status)} finished={job.status === "applied"} />
      </div>
      {running ? <RunningCard job={job} /> : null}
      {job.status === "applied" && job.report !== null ? <DoneCard job={job} /> : null}
      {job.status === "failed" ? (
        <Notice role="alert" title={words.status.failed} text={job.message ?? words.failedText} />
      ) : null}
      {running ? null : <JobActions job={job} onAnother={onAnother} />}
      {job.report !== null && !running ? <PreviewCard report={job.report} /> : null}
    </div>
  )
}

function DoneCard({ job }: { job: ImportJob }) {
  const words = useWords(previewWords)
  const { report } = job
  if (report === null) return null
  const target = report.kind === "ntm" ? "/dia-phuong" : "/so-dang-ky"
  return (
    <div role="status" className="flex flex-wrap items-start gap-3 px-6 py-4">
      <CheckCircleSolid aria-hidden="true" className="text-ui-tag-green-icon mt-0.5" />
      <div className="flex flex-1 flex-col gap-y-1">
        <Text size="small" weight="plus">
          {words.doneTitle}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {words.doneText(
            formatCount(report.created),
            formatCount(report.updated),
            formatCount(report.unchanged),
            (report.durationMs / 1000).toLocaleString("vi-VN", { maximumFractionDigits: 1 }),
          )}
        </Text>
      </div>
      <Button size="small" variant="secondary" asChild>
        <Link to={target}>{report.kind === "ntm" ? words.toCommunes : words.toRegister}</Link>
      </Button>
    </div>
  )
}
