import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { siteUrl } from "@/lib/env"
import { Footer } from "@/ui/footer"
import "@/ui/fonts"
import { Header, TabBar } from "@/ui/header"
import { IconSprite } from "@/ui/icons"
import { LapseGuard } from "@/ui/lapse-guard"
import "./globals.css"

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl()),
  title: { default: "Đặc sản có sao – OCOP Hà Tĩnh", template: "%s – OCOP Hà Tĩnh" },
  description:
    "Mua đặc sản OCOP Hà Tĩnh thẳng từ hợp tác xã và hộ làm nghề; món nào cũng tra được hạng sao và hạn chứng nhận.",
  applicationName: "OCOP Hà Tĩnh",
  formatDetection: { telephone: false },
  openGraph: { siteName: "OCOP Hà Tĩnh", locale: "vi_VN", type: "website" },
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: "#154833",
}

/** Frame of every page. It reads nothing of the request, so that pages stay prerendered. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <body>
        <IconSprite />
        <a className="skip" href="#noi-dung">
          Bỏ qua đến nội dung
        </a>
        <Header />
        {children}
        <Footer />
        <TabBar />
        <LapseGuard />
      </body>
    </html>
  )
}
