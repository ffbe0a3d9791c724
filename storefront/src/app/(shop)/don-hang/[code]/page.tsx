import type { OrderView } from "@ocop/backend/contract"
import type { Metadata } from "next"
import { headers } from "next/headers"
import { Steps } from "@/commerce/basket/totals"
import { LookupForm } from "@/commerce/order/lookup-form"
import { OrderDetails } from "@/commerce/order/order-details"
import { PrintButton } from "@/commerce/order/print-button"
import { phoneOfOrder } from "@/commerce/server/cookies"
import { callBackend, isOk } from "@/commerce/server/medusa"
import { Note } from "@/ui/states"
import "@/commerce/shop.css"
import "@/commerce/checkout/checkout.css"
import "@/commerce/order/order.css"

/** Nobody else's: made anew for each reading, from this browser's cookie, and sent whole. */
export const instant = false

export const metadata: Metadata = { title: "Đơn hàng", robots: { index: false } }

interface Props {
  params: Promise<{ code: string }>
}

/**
 * An order. The browser that placed it (or looked it up) holds a signed cookie and sees it at once;
 * any other is asked for the telephone, whether or not there is such an order.
 */
async function Order({ params }: Props) {
  const code = decodeURIComponent((await params).code).toUpperCase()
  const phone = await phoneOfOrder(code)
  if (phone === null) {
    return (
      <>
        <h1 className="d2">Xem đơn hàng</h1>
        <p className="lead">Nhập số điện thoại đã dùng khi đặt đơn {code} để xem.</p>
        <LookupForm code={code} />
      </>
    )
  }
  const query = new URLSearchParams({ code, phone })
  const answer = await callBackend<OrderView>(`/store/ocop/orders/lookup?${query.toString()}`, {
    from: await headers(),
  })
  if (!isOk(answer)) {
    return (
      <>
        <h1 className="d2">Đơn hàng {code}</h1>
        <Note tone="err">{"message" in answer.body ? answer.body.message : "Chưa mở được đơn hàng."}</Note>
      </>
    )
  }
  const order = answer.body
  return (
    <>
      <h1 className="d2">{order.status === "placed" ? "Đã nhận đơn hàng" : "Đơn hàng của bạn"}</h1>
      {order.status === "placed" ? (
        <>
          <Steps at={3} />
          <p className="lead">
            Cơ sở sẽ gọi số điện thoại của bạn trước khi giao. Giữ mã đơn {order.code} để xem lại.
          </p>
        </>
      ) : null}
      <OrderDetails order={order} />
      <p className="acts-row no-print">
        <PrintButton />
        <a className="btn btn-2" href="/san-pham">
          Mua thêm
        </a>
      </p>
    </>
  )
}

export default function Page({ params }: Props) {
  return (
    <main id="noi-dung" className="wrap">
      <div className="page-head">
        <Order params={params} />
      </div>
    </main>
  )
}
