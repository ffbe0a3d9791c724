import type { OrderSummary } from "@ocop/backend/contract"
import type { Metadata } from "next"
import { Suspense } from "react"
import { SignInForm } from "@/commerce/account/sign-in-form"
import { SignOutButton } from "@/commerce/account/sign-out-button"
import { STATUS_NAMES } from "@/commerce/order/order-details"
import { readSession } from "@/commerce/server/cookies"
import { callBackend, isOk } from "@/commerce/server/medusa"
import { formatMoment, formatVnd } from "@/lib/format"
import { EmptyState, Note, PageSkeleton } from "@/ui/states"
import "@/commerce/shop.css"
import "@/commerce/checkout/checkout.css"
import "@/commerce/order/order.css"

export const metadata: Metadata = { title: "Tài khoản", robots: { index: false } }

/** The part of Medusa's customer that is shown. */
interface CustomerAnswer {
  customer: { email: string; first_name: string | null; last_name: string | null; phone: string | null }
}

function Guest({ expired }: { expired: boolean }) {
  return (
    <>
      <h1 className="d2">Tài khoản</h1>
      {expired ? <Note tone="warn">Phiên đăng nhập đã hết. Đăng nhập lại để xem đơn hàng.</Note> : null}
      <SignInForm kind="khach" />
      <p>
        Không cần tài khoản để mua. Đã đặt mà chưa có tài khoản:{" "}
        <a href="/don-hang">xem đơn bằng mã và số điện thoại</a>. Bà con bán hàng:{" "}
        <a href="/kenh-nha-san-xuat">vào kênh nhà sản xuất</a>.
      </p>
    </>
  )
}

function Orders({ orders }: { orders: OrderSummary[] }) {
  if (orders.length === 0) {
    return (
      <EmptyState title="Chưa có đơn hàng nào" action={{ href: "/san-pham", label: "Chọn đặc sản" }}>
        Đơn bạn đặt khi đã đăng nhập sẽ nằm ở đây.
      </EmptyState>
    )
  }
  return (
    <ul className="list-plain">
      {orders.map((order) => (
        <li key={order.code}>
          <a href={`/don-hang/${order.code}`}>
            <b>{order.code}</b>
            <b className="num">{formatVnd(order.totalVnd)}</b>
            <small>
              {formatMoment(order.placedAt)} · {order.pieceCount} sản phẩm
            </small>
            <small>{STATUS_NAMES[order.status]}</small>
          </a>
        </li>
      ))}
    </ul>
  )
}

async function Account() {
  const token = await readSession("customer")
  if (token === undefined) return <Guest expired={false} />
  const [me, mine] = await Promise.all([
    callBackend<CustomerAnswer>("/store/customers/me", { token }),
    callBackend<{ orders: OrderSummary[] }>("/store/ocop/orders", { token }),
  ])
  if (me.status === 401 || mine.status === 401) return <Guest expired />
  if (!isOk(me) || !isOk(mine)) {
    return (
      <>
        <h1 className="d2">Tài khoản</h1>
        <Note tone="err">Sàn đang bận, chưa mở được tài khoản. Thử lại sau ít phút.</Note>
      </>
    )
  }
  const { customer } = me.body
  const name = [customer.first_name, customer.last_name].filter(Boolean).join(" ")
  return (
    <>
      <h1 className="d2">Tài khoản</h1>
      <div className="ord">
        <section className="panel" aria-labelledby="lien-he">
          <h2 className="d3" id="lien-he">
            Liên hệ đã lưu
          </h2>
          <dl className="facts">
            <dt>Họ và tên</dt>
            <dd>{name || "chưa có"}</dd>
            <dt>Thư điện tử</dt>
            <dd>{customer.email}</dd>
            <dt>Điện thoại</dt>
            <dd className="num">{customer.phone ?? "chưa có"}</dd>
          </dl>
        </section>
        <section className="panel" aria-labelledby="don">
          <h2 className="d3" id="don">
            Đơn hàng của bạn
          </h2>
          <Orders orders={mine.body.orders} />
        </section>
        <p className="acts-row">
          <SignOutButton kind="khach" />
        </p>
      </div>
    </>
  )
}

export default function Page() {
  return (
    <main id="noi-dung" className="wrap">
      <div className="page-head">
        <Suspense fallback={<PageSkeleton />}>
          <Account />
        </Suspense>
      </div>
    </main>
  )
}
