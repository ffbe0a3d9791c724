import type { Metadata } from "next"
import { LookupForm } from "@/commerce/order/lookup-form"
import "@/commerce/shop.css"
import "@/commerce/checkout/checkout.css"

export const metadata: Metadata = {
  title: "Xem đơn hàng",
  description: "Xem đơn hàng OCOP Hà Tĩnh đang ở đâu bằng mã đơn và số điện thoại đã đặt.",
  alternates: { canonical: "/don-hang" },
}

export default function Page() {
  return (
    <main id="noi-dung" className="wrap">
      <div className="page-head">
        <h1 className="d2">Xem đơn hàng</h1>
        <p className="lead">Nhập mã đơn và số điện thoại đã dùng khi đặt. Không cần tài khoản.</p>
      </div>
      <div className="co-main co">
        <LookupForm />
      </div>
    </main>
  )
}
