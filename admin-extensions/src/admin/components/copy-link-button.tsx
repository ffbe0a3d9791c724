import { Link as LinkIcon } from "@medusajs/icons"
import { Button, toast } from "@medusajs/ui"
import { useWords } from "../lib/words/bilingual"
import { commonWords } from "../lib/words/common"

/** Copies a link to this very view; the caller pins the date, so that it shows the same tomorrow. */
export function CopyLinkButton({ params }: { params: URLSearchParams }) {
  const words = useWords(commonWords)
  const copy = async () => {
    const url = new URL(window.location.href)
    url.search = params.toString()
    try {
      await navigator.clipboard.writeText(url.toString())
      toast.success(words.linkCopied)
    } catch {
      toast.error(words.linkNotCopied)
    }
  }
  return (
    <Button type="button" size="small" variant="transparent" onClick={() => void copy()}>
      <LinkIcon aria-hidden="true" />
      {words.copyLink}
    </Button>
  )
}
