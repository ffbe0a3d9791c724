import { Button, Label, RadioGroup, Text, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { importsApi } from "../../lib/imports/imports-api"
import { useUpload } from "../../lib/imports/use-upload"
import { errorSentence } from "../../lib/error-words"
import type { ImportKind } from "../../lib/url/imports"
import { useWords } from "../../lib/words/bilingual"
import { commonWords } from "../../lib/words/common"
import { importWords } from "../../lib/words/imports"
import { ExportButton } from "../export-button"
import { ProgressBar } from "../progress-bar"
import { FileDrop } from "./file-drop"
import { StepList } from "./step-list"

const KINDS: readonly ImportKind[] = ["registry", "ntm"]

interface UploadPanelProps {
  kind: ImportKind
  onKind: (kind: ImportKind) => void
  onUploaded: (id: string) => void
}

/** First step: which data, its template, and the file. */
export function UploadPanel({ kind, onKind, onUploaded }: UploadPanelProps) {
  const words = useWords(importWords)
  const common = useWords(commonWords)
  const id = useId()
  const [fileName, setFileName] = useState("")
  const upload = useUpload()
  const send = async (file: File) => {
    setFileName(file.name)
    try {
      onUploaded(await upload.start(kind, file))
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return
      toast.error(words.uploadFailed, { description: errorSentence(error, common) })
    }
  }
  const percent = `${Math.round((upload.share ?? 0) * 100)}%`
  return (
    <div className="flex flex-col gap-y-6 px-6 py-4">
      <fieldset disabled={upload.share !== null} className="flex flex-col gap-y-3">
        <legend className="txt-compact-small-plus mb-3">{words.kindLabel}</legend>
        <RadioGroup
          aria-label={words.kindLabel}
          value={kind}
          onValueChange={(next) => onKind(KINDS.find((choice) => choice === next) ?? "registry")}
          className="grid gap-3 sm:grid-cols-2"
        >
          {KINDS.map((choice) => (
            <div key={choice} className="bg-ui-bg-component flex items-start gap-x-3 rounded-lg p-3">
              <RadioGroup.Item
                id={`${id}-${choice}`}
                value={choice}
                aria-describedby={`${id}-${choice}-hint`}
                className="mt-0.5"
              />
              <div className="flex flex-col gap-y-1">
                <Label htmlFor={`${id}-${choice}`} weight="plus">
                  {words.kind[choice]}
                </Label>
                <Text id={`${id}-${choice}-hint`} size="small" className="text-ui-fg-subtle">
                  {words.kindHint[choice]}
                </Text>
              </div>
            </div>
          ))}
        </RadioGroup>
      </fieldset>
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" weight="plus">
          {words.templates}
        </Text>
        {KINDS.map((choice) => (
          <ExportButton
            key={choice}
            label={words.template[choice]}
            url={importsApi.templateUrl(choice)}
            fallbackName={choice === "ntm" ? "mau-ntm.xlsx" : "mau-so-dang-ky.xlsx"}
          />
        ))}
      </div>
      {upload.share === null ? (
        <FileDrop onFile={(file) => void send(file)} />
      ) : (
        <div className="flex flex-col gap-y-3">
          <StepList current="upload" />
          <ProgressBar label={words.uploading(fileName)} share={upload.share} valueText={percent} />
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Text
              size="small"
              className="text-ui-fg-subtle"
            >{`${words.uploading(fileName)}: ${percent}`}</Text>
            <Button type="button" size="small" variant="secondary" onClick={upload.cancel}>
              {words.cancelUpload}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
