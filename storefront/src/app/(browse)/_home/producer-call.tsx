import { Icon } from "@/ui/icons"
import { Landscape } from "@/ui/picture"

export function ProducerCall() {
  return (
    <section className="prod">
      <div className="wrap">
        <h2 className="d2">Bà con có hàng ngon, sàn lo phần bán</h2>
        <p className="lead">
          Sao còn hạn thì hàng lên kệ kèm chứng nhận. Đến kỳ công nhận lại, bà con xem ở đây cần chuẩn bị giấy
          tờ gì, nộp ở đâu, tự chấm được mấy điểm.
        </p>
        <p className="prod-acts">
          <a className="btn btn-lg btn-deep" href="/tu-cham-diem">
            <Icon name="document" />
            Tự chấm điểm
          </a>
          <a className="btn btn-lg btn-2" href="/huong-dan-ho-so">
            <Icon name="shop" />
            Xem hướng dẫn hồ sơ
          </a>
        </p>
      </div>
      <Landscape name="canh-doi" alt="" />
    </section>
  )
}
