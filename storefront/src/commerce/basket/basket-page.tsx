"use client"

import type { CartGroup, CartLine } from "@ocop/backend/contract"
import { useState } from "react"
import { formatVnd } from "@/lib/format"
import { Icon } from "@/ui/icons"
import { EmptyState, Note, PageSkeleton } from "@/ui/states"
import { basket, useBasket } from "../basket-store"
import { groupsAsWished, totalsOf } from "./basket-totals"
import { BasketLine } from "./line"
import { Totals } from "./totals"
import { useCart } from "./use-cart"

function Group({ group, onRemove }: { group: CartGroup; onRemove: (line: CartLine) => void }) {
  return (
    <div className="grp">
      <header>
        <Icon name="shop" />
        <div>
          <b>
            {group.producer ? (
              <a href={`/co-so/${group.producer.slug}`}>{group.producer.name}</a>
            ) : (
              "Cơ sở khác"
            )}
          </b>
          {group.communeName ? <span className="small mut">Gửi từ {group.communeName}, Hà Tĩnh</span> : null}
        </div>
      </header>
      <ul>
        {group.lines.map((line) => (
          <BasketLine key={line.variantId} line={line} onRemove={() => onRemove(line)} />
        ))}
      </ul>
    </div>
  )
}

function Removed({ line, onUndo }: { line: CartLine; onUndo: () => void }) {
  return (
    <div className="note" role="status">
      <Icon name="returns" />
      <span>
        Đã bỏ «{line.title}» khỏi giỏ.{" "}
        <button type="button" className="btn btn-3" onClick={onUndo}>
          Lấy lại
        </button>
      </span>
    </div>
  )
}

/** The basket by producer. Changes show at once; prices and stock are the server's. */
export function BasketPage() {
  const { cart, reload } = useCart()
  const { quantities, message, pending } = useBasket()
  const [removed, setRemoved] = useState<CartLine | null>(null)

  if (cart.view === null) {
    if (cart.status !== "failed") return <PageSkeleton />
    return (
      <Note tone="err">
        {cart.message}{" "}
        <button type="button" className="btn btn-3" onClick={reload}>
          Thử lại
        </button>
      </Note>
    )
  }
  const groups = groupsAsWished(cart.view, quantities)
  const totals = totalsOf(groups, cart.view.shippingVnd)
  const blocked = groups.some(({ lines }) =>
    lines.some(({ problem, quantity }) => problem !== null && quantity > problem.available),
  )
  const remove = (line: CartLine): void => {
    setRemoved(line)
    basket().set(line.variantId, 0)
  }
  const undo = (): void => {
    if (removed !== null) basket().set(removed.variantId, removed.quantity)
    setRemoved(null)
  }
  const notices = (
    <>
      {removed !== null && !quantities.has(removed.variantId) ? (
        <Removed line={removed} onUndo={undo} />
      ) : null}
      {message !== null ? (
        <div role="alert">
          <Note tone="err">{message}</Note>
        </div>
      ) : null}
    </>
  )
  if (groups.length === 0) {
    if (pending || quantities.size > 0) return <PageSkeleton />
    return (
      <>
        {notices}
        <EmptyState title="Giỏ hàng đang trống" action={{ href: "/san-pham", label: "Chọn đặc sản" }}>
          Chọn món bạn thích, bấm «Thêm vào giỏ», rồi quay lại đây để đặt hàng.
        </EmptyState>
      </>
    )
  }
  const checkout = (
    <a className="btn btn-lg btn-1 btn-block" href="/dat-hang">
      Đặt hàng
    </a>
  )
  return (
    <div className="co">
      <section className="co-main" aria-labelledby="gio">
        <h2 className="d3" id="gio">
          Hàng từ {groups.length} cơ sở
        </h2>
        {notices}
        <div>
          {groups.map((group) => (
            <Group key={group.producer?.slug ?? ""} group={group} onRemove={remove} />
          ))}
        </div>
      </section>
      <aside className="side panel sum" aria-label="Tổng đơn">
        <Totals totals={totals}>
          <p className="hint">Một phí giao cho cả đơn. Mỗi cơ sở gửi một kiện. Trả tiền khi nhận hàng.</p>
          {blocked ? (
            <p className="err">Có món chưa đủ hàng. Sửa những dòng báo đỏ trước khi đặt.</p>
          ) : (
            checkout
          )}
        </Totals>
      </aside>
      {blocked ? null : (
        <div className="fixbar">
          <div>
            <span className="unit">Phải trả</span>
            <span className="price">{formatVnd(totals.totalVnd)}</span>
          </div>
          <a className="btn btn-lg btn-1" href="/dat-hang">
            Đặt hàng
          </a>
        </div>
      )}
    </div>
  )
}
