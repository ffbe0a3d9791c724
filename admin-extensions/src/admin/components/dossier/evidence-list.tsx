import type { EvidenceFile } from "@ocop/backend/contract"
import { PaperClip } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { dossierApi } from "../../lib/dossiers/api"
import { formatBytes, formatDay } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { commonWords } from "../../lib/words/common"
import { dossierWords } from "../../lib/words/dossier"
import { LINK_CLASS } from "../link-class"

interface EvidenceListProps {
  dossierId: string
  files: readonly EvidenceFile[]
}

/** Evidence files; each opens in a tab of its own with the session's rights. */
export function EvidenceList({ dossierId, files }: EvidenceListProps) {
  const words = useWords(dossierWords)
  const common = useWords(commonWords)
  if (files.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {words.noEvidence}
      </Text>
    )
  }
  return (
    <ul className="flex flex-col gap-y-2">
      {files.map((file) => (
        <li key={file.id} className="flex items-start gap-x-2">
          <PaperClip aria-hidden="true" className="text-ui-fg-muted mt-0.5 shrink-0" />
          <div className="min-w-0">
            <a
              href={dossierApi.evidenceUrl(dossierId, file.id)}
              target="_blank"
              rel="noreferrer"
              className={`${LINK_CLASS} break-all`}
            >
              {file.fileName}
              <span className="sr-only">{` (${common.opensNewTab})`}</span>
            </a>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {`${formatBytes(file.bytes)} · ${words.uploaded(formatDay(file.uploadedOn))}`}
            </Text>
          </div>
        </li>
      ))}
    </ul>
  )
}
