"use client"

import type { CertificateKeys } from "@ocop/backend/contract"
import { useEffect, useState } from "react"
import { checkPrintedCode, readFragment, type PrintedVerdict } from "@/lib/printed-code"
import { Note } from "@/ui/states"

const KEYS = "/.well-known/ocop-certificate-keys.json"

const WORDS: Readonly<Record<PrintedVerdict, { tone: "info" | "err" | "warn"; text: string }>> = {
  genuine: {
    tone: "info",
    text: "Chữ ký điện tử trên mã QR đúng: mã do sổ đăng ký của tỉnh in cho sản phẩm này. Còn hiệu lực hay không thì xem kết quả phía trên.",
  },
  other_product: {
    tone: "err",
    text: "Mã QR là thật nhưng được in cho sản phẩm khác. So lại tên trên bao bì với tên phía trên.",
  },
  forged: {
    tone: "err",
    text: "Chữ ký trên mã QR không đúng: mã này không do sổ đăng ký in, hoặc đã bị sửa.",
  },
  unknown_key: {
    tone: "warn",
    text: "Mã QR được ký bằng khóa không có trong danh sách của sổ đăng ký.",
  },
  unsupported: {
    tone: "info",
    text: "Trình duyệt này chưa tự kiểm được chữ ký trên mã QR. Kết quả tra cứu phía trên vẫn là của sổ đăng ký.",
  },
}

async function verdictOf(code: string, productName: string): Promise<PrintedVerdict | null> {
  const claims = readFragment(code, window.location.hash)
  if (claims === null) return null
  const answer = await fetch(KEYS)
  if (!answer.ok) return null
  const { keys } = (await answer.json()) as CertificateKeys
  return checkPrintedCode(claims, productName, keys)
}

/**
 * What the signature in a scanned code says, below the live state, which always comes first. Shows
 * nothing when the page was not opened from a signed code, or the keys cannot be had.
 */
export function PrintedCodeNote({ code, productName }: { code: string; productName: string }) {
  const [verdict, setVerdict] = useState<PrintedVerdict | null>(null)
  useEffect(() => {
    let gone = false
    verdictOf(code, productName).then(
      (found) => {
        if (!gone) setVerdict(found)
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [code, productName])
  if (verdict === null) return null
  const { tone, text } = WORDS[verdict]
  return <Note tone={tone}>{text}</Note>
}
