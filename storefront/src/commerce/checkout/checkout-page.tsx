"use client"

import type { CartGroup } from "@ocop/backend/contract"
import { formatVnd } from "@/lib/format"
import { Icon } from "@/ui/icons"
import { EmptyState, Note, PageSkeleton } from "@/ui/states"
import { groupsAsWished, totalsOf } from "../basket/basket-totals"
import { Totals } from "../basket/totals"
import { useCart } from "../basket/use-cart"
import { useBasket } from "../basket-store"
import { FaultSummary } from "./fault-summary"
import { RecipientFields } from "./recipient-fields"
import { useCheckout } from "./use-checkout"

function Lines({ groups }: { groups: CartGroup[] }) {
  return (
    <ul className="lines-of-order">
      {groups.flatMap((group) =>
        group.lines.map((line) => (
          <li key={line.variantId}>
            <span>
              {line.title}
              <span className="small mut">
                {" "}
                {line.variantTitle ? `${line.variantTitle} ` : ""}×{"\u00a0"}
                {line.quantity}
              </span>
            </span>
            <span className="num">{formatVnd(line.totalVnd)}</span>
          </li>
        )),
      )}
    </ul>
  )
}

/** Guest checkout on one page; the total is on the button before the last tap. */
export function CheckoutPage() {
  const { cart, reload } = useCart()
  const { quantities, pending } = useBasket()
  const checkout = useCheckout(reload)

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
  if (groups.length === 0) {
    if (pending || checkout.busy) return <PageSkeleton />
    return (
      <EmptyState title="Chưa có gì để đặt" action={{ href: "/san-pham", label: "Chọn đặc sản" }}>
        Giỏ hàng đang trống. Chọn món bạn thích rồi quay lại đây.
      </EmptyState>
    )
  }
  const totals = totalsOf(groups, cart.view.shippingVnd)
  const short = groups.flatMap(({ lines }) => lines).filter(({ problem }) => problem !== null)
  const label = checkout.busy ? "Đang đặt hàng…" : `Đặt hàng ${formatVnd(totals.totalVnd)}`
  const isStopped = checkout.busy || short.length > 0 || totals.shippingVnd === null
  return (
    <form
      className="co"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isStopped) void checkout.submit(totals.totalVnd)
      }}
    >
      <div className="co-main">
        <FaultSummary faults={checkout.faults} message={checkout.message} round={checkout.refusals} />
        {short.length > 0 ? (
          <Note tone="err">
            {short.map(({ title }) => `«${title}»`).join(", ")} không còn đủ hàng.{" "}
            <a href="/gio-hang">Sửa giỏ hàng</a> rồi đặt tiếp; những gì bạn đã nhập vẫn còn.
          </Note>
        ) : null}
        <section className="panel" aria-labelledby="giao">
          <h2 className="d3" id="giao">
            Giao tới đâu
          </h2>
          <RecipientFields
            form={checkout.form}
            faults={checkout.faults}
            change={checkout.change}
            leave={checkout.leave}
          />
        </section>
        <section className="panel" aria-labelledby="tra">
          <h2 className="d3" id="tra">
            Trả tiền bằng cách nào
          </h2>
          <fieldset className="pay">
            <legend className="sr">Cách trả tiền</legend>
            <label>
              <input type="radio" name="payment" value="cod" defaultChecked />
              <Icon name="cash" />
              <span>
                <b>Trả tiền khi nhận</b>
                <span className="small mut">Kiểm hàng rồi mới trả</span>
              </span>
            </label>
          </fieldset>
        </section>
      </div>
      <aside className="side panel sum" aria-label="Tổng đơn">
        <Totals totals={totals}>
          <p className="hint">
            {groups.length > 1 ? `Hàng từ ${groups.length} cơ sở, mỗi cơ sở gửi một kiện. ` : ""}
            Bạn trả một lần, khi nhận hàng.
          </p>
        </Totals>
        <Lines groups={groups} />
        <button type="submit" className="btn btn-lg btn-1 btn-block" disabled={isStopped}>
          {label}
        </button>
      </aside>
      <div className="fixbar">
        <div>
          <span className="unit">Phải trả</span>
          <span className="price">{formatVnd(totals.totalVnd)}</span>
        </div>
        <button type="submit" className="btn btn-lg btn-1" disabled={isStopped}>
          {checkout.busy ? "Đang đặt hàng…" : "Đặt hàng"}
        </button>
      </div>
    </form>
  )
}
