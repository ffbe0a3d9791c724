import type { OrderLine, OrderStatus, OrderView } from "@ocop/backend/contract"
import { formatMoment, formatVnd } from "@/lib/format"
import { Picture } from "@/ui/picture"
import { Note } from "@/ui/states"

const WAY: { status: OrderStatus; name: string }[] = [
  { status: "placed", name: "Đã đặt hàng" },
  { status: "confirmed", name: "Cơ sở đã chuẩn bị hàng" },
  { status: "shipped", name: "Đang giao" },
  { status: "delivered", name: "Đã giao" },
]

export const STATUS_NAMES: Record<OrderStatus, string> = {
  placed: "Đã đặt, chờ cơ sở xác nhận",
  confirmed: "Cơ sở đã chuẩn bị hàng",
  shipped: "Đang giao",
  delivered: "Đã giao",
  cancelled: "Đã hủy",
}

function Way({ status }: { status: OrderStatus }) {
  if (status === "cancelled") return <Note tone="warn">Đơn này đã hủy. Bạn không phải trả tiền.</Note>
  const reached = WAY.findIndex((step) => step.status === status)
  return (
    <ol className="way">
      {WAY.map((step, index) => (
        <li
          key={step.status}
          className={index <= reached ? "done" : ""}
          aria-current={index === reached ? "step" : undefined}
        >
          <span>
            {step.name}
            <span className="sr">{index <= reached ? " (đã xong)" : " (chưa tới)"}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}

function Bought({ line }: { line: OrderLine }) {
  return (
    <li>
      <Picture name={line.picture} size={56} />
      <div>
        <b>{line.handle === null ? line.title : <a href={`/san-pham/${line.handle}`}>{line.title}</a>}</b>
        <span className="small mut">
          {[line.producerName, line.variantTitle].filter(Boolean).join(" · ")}
          {line.starsAtSale === null ? "" : ` · OCOP ${line.starsAtSale} sao lúc mua`}
        </span>
        <span className="small">
          {line.quantity} × {formatVnd(line.unitPriceVnd)}
        </span>
      </div>
      <b className="num">{formatVnd(line.totalVnd)}</b>
    </li>
  )
}

/** Everything about one order: where it is, what is to be paid, what was bought, where it goes. */
export function OrderDetails({ order }: { order: OrderView }) {
  return (
    <div className="ord">
      <section className="panel" aria-labelledby="tinh-trang">
        <h2 className="d3" id="tinh-trang">
          Tình trạng
        </h2>
        <Way status={order.status} />
        <dl className="facts">
          <dt>Mã đơn hàng</dt>
          <dd className="code">{order.code}</dd>
          <dt>Đặt lúc</dt>
          <dd>{formatMoment(order.placedAt)}</dd>
          <dt>Trả khi nhận</dt>
          <dd className="price">{order.status === "cancelled" ? "0 ₫" : formatVnd(order.totalVnd)}</dd>
        </dl>
      </section>
      <section className="panel sum" aria-labelledby="hang">
        <h2 className="d3" id="hang">
          Hàng đã đặt
        </h2>
        <ul className="bought">
          {order.lines.map((line, index) => (
            <Bought key={index} line={line} />
          ))}
        </ul>
        <dl>
          <dt>Tiền hàng</dt>
          <dd>{formatVnd(order.itemsTotalVnd)}</dd>
          <dt>Phí giao</dt>
          <dd>{formatVnd(order.shippingVnd)}</dd>
          <dt className="tot">Tổng cộng</dt>
          <dd className="tot">{formatVnd(order.totalVnd)}</dd>
        </dl>
      </section>
      <section className="panel" aria-labelledby="nguoi-nhan">
        <h2 className="d3" id="nguoi-nhan">
          Người nhận
        </h2>
        <dl className="facts">
          <dt>Họ và tên</dt>
          <dd>{order.recipient.fullName}</dd>
          <dt>Điện thoại</dt>
          <dd className="num">{order.recipient.phoneMasked}</dd>
          <dt>Địa chỉ</dt>
          <dd>{order.recipient.address}</dd>
        </dl>
      </section>
    </div>
  )
}
