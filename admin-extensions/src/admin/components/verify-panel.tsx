import { Text } from "@medusajs/ui"
import { verificationUrl } from "../lib/storefront"
import { useWords } from "../lib/words/bilingual"
import { certificateWords } from "../lib/words/certificate"
import { commonWords } from "../lib/words/common"
import { CopyButton } from "./copy-button"
import { ExternalLink } from "./external-link"
import { QrCode } from "./qr-code"

/** The public verification page of a certificate: link and QR, as the public gets them. */
export function VerifyPanel({ code }: { code: string }) {
  const words = useWords(certificateWords)
  const common = useWords(commonWords)
  const url = verificationUrl(code)
  return (
    <div className="flex flex-wrap items-center gap-4">
      <QrCode text={url} label={words.qrAlt(code)} />
      <div className="flex min-w-0 flex-col gap-y-2">
        <Text size="small" weight="plus" className="tabular-nums">
          {code}
        </Text>
        <ExternalLink href={url} label={words.verifyLink} hint={common.opensNewTab} />
        <CopyButton label={words.copyAddress} copied={words.addressCopied} text={() => url} />
      </div>
    </div>
  )
}
