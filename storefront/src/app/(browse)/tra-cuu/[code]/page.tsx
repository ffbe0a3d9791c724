import type { Verification } from "@ocop/backend/contract"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { connection } from "next/server"
import { readOpen } from "@/lib/backend"
import { cleanCode, decodeCode } from "@/lib/verification-code"
import { HowToRead, Lookup } from "../../_verify/lookup"
import { ResultCard } from "../../_verify/result-card"

/** Never kept anywhere: each reading asks the register again, and the answer is sent whole. */
export const instant = false

interface Props {
  params: Promise<{ code: string }>
}

export const metadata: Metadata = { title: "Kết quả tra cứu", robots: { index: false } }

export default async function VerificationPage({ params }: Props) {
  await connection()
  const { code: raw } = await params
  const code = cleanCode(decodeCode(raw))
  const result = await readOpen<Verification>(`/verify/${encodeURIComponent(code)}`)
  if (result === null || result.state === "unknown") notFound()
  return (
    <main id="noi-dung">
      <Lookup code={code} heading="p" />
      <div className="wrap">
        <div className="rss">
          <ResultCard result={result} />
        </div>
        <HowToRead />
      </div>
    </main>
  )
}
