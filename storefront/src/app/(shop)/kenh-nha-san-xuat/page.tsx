import type { ProducerMe, ProducerProduct } from "@ocop/backend/contract"
import type { Metadata } from "next"
import { Suspense } from "react"
import { SignInForm } from "@/commerce/account/sign-in-form"
import { SignOutButton } from "@/commerce/account/sign-out-button"
import { readSession } from "@/commerce/server/cookies"
import { callBackend, isOk } from "@/commerce/server/medusa"
import { formatDay } from "@/lib/format"
import { PRODUCER_KIND_NAMES } from "@/lib/words"
import { StarChip } from "@/ui/star-chip"
import { EmptyState, Note, PageSkeleton } from "@/ui/states"
import "@/commerce/shop.css"
import "@/commerce/checkout/checkout.css"
import "@/commerce/order/order.css"

export const metadata: Metadata = { title: "Kênh nhà sản xuất", robots: { index: false } }

function Guest({ expired }: { expired: boolean }) {
  return (
    <>
      <h1 className="d2">Kênh nhà sản xuất</h1>
      {expired ? (
        <Note tone="warn">Phiên đăng nhập đã hết, hoặc tài khoản không còn quyền. Đăng nhập lại.</Note>
      ) : null}
      <p className="lead">Bà con đăng nhập để xem sản phẩm và hạn chứng nhận của cơ sở mình.</p>
      <SignInForm kind="co-so" />
      <p>
        Chưa có tài khoản vẫn <a href="/tu-cham-diem">tự chấm điểm sản phẩm</a> được.
      </p>
    </>
  )
}

function term({ seal }: ProducerProduct): string {
  if (seal.state === null) return "Chưa có chứng nhận"
  const end = seal.expiresOn === null ? "" : formatDay(seal.expiresOn)
  switch (seal.state) {
    case "valid":
    case "expiring":
      return `Còn ${seal.daysLeft ?? 0} ngày, hết hạn ${end}`
    case "extended":
      return `Hiệu lực kéo dài đến ${seal.effectiveUntil === null ? end : formatDay(seal.effectiveUntil)}, chờ kết quả`
    case "expired":
      return `Hết hạn từ ${end}. Sản phẩm không được mang sao`
    case "withdrawn":
      return "Đã thu hồi. Sản phẩm không được mang sao"
    case "superseded":
      return "Đã có chứng nhận mới thay thế"
  }
}

function Products({ items }: { items: ProducerProduct[] }) {
  if (items.length === 0) {
    return (
      <EmptyState title="Chưa có sản phẩm nào trong sổ">
        Sổ đăng ký OCOP chưa ghi sản phẩm nào của cơ sở. Hỏi Văn phòng Điều phối nếu cơ sở đã có chứng nhận.
      </EmptyState>
    )
  }
  return (
    <ul className="list-plain">
      {items.map((item) => (
        <li key={item.id}>
          <div className="row">
            <b>{item.handle === null ? item.name : <a href={`/san-pham/${item.handle}`}>{item.name}</a>}</b>
            <StarChip seal={item.seal} />
            <small>{term(item)}</small>
            <small>{item.onSale ? "Đang bán" : "Chưa bán trên sàn"}</small>
          </div>
        </li>
      ))}
    </ul>
  )
}

async function Channel() {
  const token = await readSession("producer")
  if (token === undefined) return <Guest expired={false} />
  const [me, mine] = await Promise.all([
    callBackend<ProducerMe>("/producer/me", { token }),
    callBackend<{ items: ProducerProduct[] }>("/producer/products", { token }),
  ])
  if (me.status === 401 || mine.status === 401) return <Guest expired />
  if (!isOk(me) || !isOk(mine)) {
    return (
      <>
        <h1 className="d2">Kênh nhà sản xuất</h1>
        <Note tone="err">Sàn đang bận, chưa mở được gian hàng. Thử lại sau ít phút.</Note>
      </>
    )
  }
  const { producer, email } = me.body
  return (
    <>
      <h1 className="d2">{producer.name}</h1>
      <p className="lead">
        {PRODUCER_KIND_NAMES[producer.kind]} · <a href={`/co-so/${producer.slug}`}>Xem trang của cơ sở</a>
      </p>
      <div className="ord">
        <section className="panel" aria-labelledby="san-pham">
          <h2 className="d3" id="san-pham">
            Sản phẩm và chứng nhận
          </h2>
          <Products items={mine.body.items} />
        </section>
        <p>
          <a href="/tu-cham-diem">Tự chấm điểm sản phẩm</a> trước khi làm hồ sơ mới, nâng hạng hay công nhận
          lại.
        </p>
        <p className="acts-row">
          <span className="small mut">Đăng nhập bằng {email}</span>
          <SignOutButton kind="co-so" />
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
          <Channel />
        </Suspense>
      </div>
    </main>
  )
}
