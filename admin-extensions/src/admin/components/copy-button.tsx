import { Link as LinkIcon } from "@medusajs/icons"
import { Button, toast } from "@medusajs/ui"
import { useWords } from "../lib/words/bilingual"
import { commonWords } from "../lib/words/common"

interface CopyButtonProps {
  label: string
  /** What the toast says when it worked. */
  copied: string
  /** Called on press, so that the address is the one of that moment. */
  text: () => string
}

/** Copies an address and says so; where the browser refuses, says what to do instead. */
export function CopyButton({ label, copied, text }: CopyButtonProps) {
  const words = useWords(commonWords)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      toast.success(copied)
    } catch {
      toast.error(words.linkNotCopied)
    }
  }
  return (
    <Button type="button" size="small" variant="transparent" onClick={() => void copy()}>
      <LinkIcon aria-hidden="true" />
      {label}
    </Button>
  )
}

/**
 * Copies a link to the view on screen. The caller pins the date in `params`, so that the link shows
 * tomorrow what it shows today.
 */
export function CopyViewButton({ params }: { params: URLSearchParams }) {
  const words = useWords(commonWords)
  const address = () => {
    const url = new URL(window.location.href)
    url.search = params.toString()
    return url.toString()
  }
  return <CopyButton label={words.copyLink} copied={words.linkCopied} text={address} />
}
