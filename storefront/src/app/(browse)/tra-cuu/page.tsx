import type { Metadata } from "next"
import { HowToRead, Lookup } from "../_verify/lookup"

export const ensureStatic = "navigation"

export const metadata: Metadata = {
  title: "Tra cứu chứng nhận",
  description:
    "Kiểm tra chứng nhận OCOP Hà Tĩnh bằng mã QR trên bao bì hoặc số chứng nhận: còn hiệu lực, hết hạn hay thu hồi.",
  alternates: { canonical: "/tra-cuu" },
}

export default function LookupPage() {
  return (
    <main id="noi-dung">
      <Lookup />
      <div className="wrap">
        <HowToRead />
      </div>
    </main>
  )
}
