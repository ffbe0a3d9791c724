import { ArrowDownTray } from "@medusajs/icons"
import { Button, toast } from "@medusajs/ui"
import { useState } from "react"
import { errorSentence } from "../lib/error-words"
import { downloadFile } from "../lib/download"
import { useWords } from "../lib/words/bilingual"
import { commonWords } from "../lib/words/common"

interface ExportButtonProps {
  label: string
  url: string
  /** Used when the backend names no file. */
  fallbackName: string
  variant?: "secondary" | "transparent"
}

/** Fetches a file with the session and saves it; a refusal is told instead of opening a page of JSON. */
export function ExportButton({ label, url, fallbackName, variant = "secondary" }: ExportButtonProps) {
  const words = useWords(commonWords)
  const [busy, setBusy] = useState(false)
  const download = async () => {
    setBusy(true)
    try {
      toast.success(words.exported(await downloadFile(url, fallbackName)))
    } catch (error) {
      toast.error(label, { description: errorSentence(error, words) })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button type="button" size="small" variant={variant} isLoading={busy} onClick={() => void download()}>
      <ArrowDownTray aria-hidden="true" />
      {label}
    </Button>
  )
}
