import type { ReactNode } from "react"
import { formatVnd } from "@/lib/format"
import type { BasketTotals } from "./basket-totals"

/** Goods, delivery and what is to be paid, before the last tap. */
export function Totals({ totals, children }: { totals: BasketTotals; children?: ReactNode }) {
  return (
    <>
      <h2 className="d3">Tổng đơn</h2>
      <dl>
        <dt>Tiền hàng ({totals.pieceCount} sản phẩm)</dt>
        <dd>{formatVnd(totals.itemsTotalVnd)}</dd>
        <dt>Phí giao</dt>
        <dd>{totals.shippingVnd === null ? "chưa tính được" : formatVnd(totals.shippingVnd)}</dd>
        <dt className="tot">Phải trả</dt>
        <dd className="tot">{formatVnd(totals.totalVnd)}</dd>
      </dl>
      {children}
    </>
  )
}

/** Where the person is between basket and order. */
export function Steps({ at }: { at: 1 | 2 | 3 }) {
  const names = ["Giỏ hàng", "Giao và trả tiền", "Xong"]
  return (
    <ol className="steps">
      {names.map((name, index) => (
        <li key={name} aria-current={index + 1 === at ? "step" : undefined}>
          <i aria-hidden="true">{index + 1}</i>
          {index === 0 && at === 2 ? <a href="/gio-hang">{name}</a> : name}
        </li>
      ))}
    </ol>
  )
}
