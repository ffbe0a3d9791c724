import { ArrowUpTray } from "@medusajs/icons"
import { Button, clx, Hint, Text } from "@medusajs/ui"
import { useRef, useState, type DragEvent } from "react"
import { ACCEPTED_EXTENSIONS, MAX_FILE_BYTES, problemOfFile } from "../../lib/imports/file-check"
import { formatBytes } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { importWords } from "../../lib/words/imports"

interface FileDropProps {
  onFile: (file: File) => void
}

/** Takes one spreadsheet, dropped or chosen; refuses the obvious misfits before anything is sent. */
export function FileDrop({ onFile }: FileDropProps) {
  const words = useWords(importWords)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const take = (file: File | undefined) => {
    if (file === undefined) return
    const found = problemOfFile(file)
    setProblem(found === null ? null : words.problem[found](file.name, formatBytes(file.size)))
    if (found === null) onFile(file)
  }
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(inside)
  }
  return (
    <div className="flex flex-col gap-y-2">
      <div
        onDragEnter={drag(true)}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer.files[0])
        }}
        className={clx(
          "bg-ui-bg-component border-ui-border-strong flex flex-col items-center gap-y-2 rounded-lg border border-dashed px-4 py-8 text-center",
          {
            "border-ui-border-interactive bg-ui-bg-highlight": over,
            "border-ui-border-error": problem !== null,
          },
        )}
      >
        <Text size="small" className="text-ui-fg-subtle max-sm:hidden">
          {words.dropHere}
        </Text>
        <Button
          type="button"
          variant="secondary"
          aria-describedby="import-file-rules"
          onClick={() => input.current?.click()}
        >
          <ArrowUpTray aria-hidden="true" />
          {words.chooseFile}
        </Button>
        <Text size="small" id="import-file-rules" className="text-ui-fg-subtle">
          {words.fileRules(formatBytes(MAX_FILE_BYTES))}
        </Text>
        <input
          ref={input}
          type="file"
          hidden
          aria-hidden="true"
          tabIndex={-1}
          accept={ACCEPTED_EXTENSIONS.join(",")}
          onChange={(event) => {
            take(event.target.files?.[0])
            // The same file, mended, must be choosable again.
            event.target.value = ""
          }}
        />
      </div>
      <div aria-live="assertive">{problem !== null ? <Hint variant="error">{problem}</Hint> : null}</div>
    </div>
  )
}
