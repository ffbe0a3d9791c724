import type { Metadata } from "next"
import { TextPage } from "@/ui/text-page"

export const ensureStatic = "navigation"

export const metadata: Metadata = {
  title: "Giao hàng và đổi trả",
  description: "Cách giao hàng, trả tiền khi nhận, và đổi trả khi hàng vỡ, hỏng hoặc sai.",
  alternates: { canonical: "/giao-hang-doi-tra" },
}

export default function DeliveryPage() {
  return (
    <TextPage
      title="Giao hàng và đổi trả"
      lead="Bạn thấy đủ tiền hàng và phí giao trước khi bấm đặt; trả tiền khi nhận hàng."
    >
      <h2 className="d3">Giao hàng</h2>
      <ul>
        <li>Hàng gửi từ chính xã, phường của cơ sở làm ra. Nội tỉnh 1–2 ngày, ngoài tỉnh 2–4 ngày.</li>
        <li>Địa chỉ chỉ cần tỉnh, thành phố và xã, phường. Gõ tên cũ cũng tìm ra tên mới.</li>
        <li>Người giao gọi theo số điện thoại bạn ghi khi đặt.</li>
      </ul>
      <h2 className="d3">Trả tiền</h2>
      <p>Sàn đang nhận trả tiền khi nhận hàng. Các cách trả khác sẽ mở sau và ghi rõ ở bước đặt hàng.</p>
      <h2 className="d3">Đổi trả</h2>
      <ul>
        <li>Hàng vỡ, hỏng, thiếu hoặc sai món: chụp ảnh lúc mở hộp và báo trong 24 giờ.</li>
        <li>Cơ sở đổi hàng mới hoặc trả lại tiền phần bị lỗi; bạn không chịu phí gửi lại.</li>
        <li>Đồ tươi và đồ ăn đã mở không đổi vì lý do không hợp khẩu vị.</li>
      </ul>
      <p>
        Xem đơn đã đặt bằng mã đơn và số điện thoại ở trang <a href="/don-hang">Tra cứu đơn hàng</a>.
      </p>
    </TextPage>
  )
}
