import type { Metadata } from "next"
import { BasketPage } from "@/commerce/basket/basket-page"
import { Steps } from "@/commerce/basket/totals"
import { Note } from "@/ui/states"
import "@/commerce/shop.css"

export const metadata: Metadata = { title: "Giỏ hàng", robots: { index: false } }

/** The frame is the same for everyone; what is in the basket is asked for by the browser. */
export default function Page() {
  return (
    <main id="noi-dung" className="wrap">
      <div className="page-head">
        <h1 className="d2">Giỏ hàng</h1>
        <Steps at={1} />
      </div>
      <noscript>
        <Note tone="warn">Giỏ hàng cần JavaScript. Bật JavaScript trong trình duyệt rồi tải lại trang.</Note>
      </noscript>
      <BasketPage />
    </main>
  )
}
