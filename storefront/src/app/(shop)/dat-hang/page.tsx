import type { Metadata } from "next"
import { Steps } from "@/commerce/basket/totals"
import { CheckoutPage } from "@/commerce/checkout/checkout-page"
import { Note } from "@/ui/states"
import "@/commerce/shop.css"
import "@/commerce/checkout/checkout.css"

export const metadata: Metadata = { title: "Đặt hàng", robots: { index: false } }

export default function Page() {
  return (
    <main id="noi-dung" className="wrap">
      <div className="page-head">
        <h1 className="d2">Đặt hàng</h1>
        <Steps at={2} />
      </div>
      <noscript>
        <Note tone="warn">Đặt hàng cần JavaScript. Bật JavaScript trong trình duyệt rồi tải lại trang.</Note>
      </noscript>
      <CheckoutPage />
    </main>
  )
}
