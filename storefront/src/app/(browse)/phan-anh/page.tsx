import type { Metadata } from "next"
import { TextPage } from "@/ui/text-page"

export const ensureStatic = "navigation"

export const metadata: Metadata = {
  title: "Phản ánh chất lượng",
  description:
    "Thấy sao in sai, chứng nhận hết hạn còn dùng, hoặc hàng kém chất lượng: chuẩn bị gì, gửi cho ai.",
  alternates: { canonical: "/phan-anh" },
}

export default function ReportPage() {
  return (
    <TextPage
      title="Phản ánh chất lượng"
      lead="Thấy bao bì in sao mà tra cứu không ra, hoặc hàng không đúng như nhãn, bạn giữ lại bằng chứng giúp."
    >
      <h2 className="d3">Chuẩn bị gì</h2>
      <ul>
        <li>Ảnh mặt trước, mặt sau bao bì, chỗ in sao và mã QR.</li>
        <li>Nơi mua, ngày mua, số lô và hạn dùng.</li>
        <li>
          Kết quả ở trang <a href="/tra-cuu">Tra cứu chứng nhận</a>: còn hiệu lực, hết hạn, thu hồi hay không
          có.
        </li>
      </ul>
      <h2 className="d3">Gửi cho ai</h2>
      <ul>
        <li>
          Hàng mua trên sàn bị vỡ, thiếu, sai: theo trang{" "}
          <a href="/giao-hang-doi-tra">Giao hàng và đổi trả</a>.
        </li>
        <li>
          Sao in sai, chứng nhận hết hạn hoặc thu hồi vẫn dùng: Ủy ban nhân dân xã, phường nơi làm ra món
          hàng, hoặc Văn phòng Điều phối chương trình Nông thôn mới tỉnh Hà Tĩnh.
        </li>
      </ul>
      <p>Sàn chưa nhận phản ánh trực tuyến; khi mở, biểu mẫu sẽ nằm ở trang này.</p>
    </TextPage>
  )
}
