import type { Metadata } from "next"
import { TextPage } from "@/ui/text-page"

export const ensureStatic = "navigation"

export const metadata: Metadata = {
  title: "Hướng dẫn hồ sơ",
  description: "Chứng nhận OCOP có hạn bao lâu, khi nào nộp hồ sơ công nhận lại, và hàng lên kệ cần gì.",
  alternates: { canonical: "/huong-dan-ho-so" },
}

export default function DossierPage() {
  return (
    <TextPage
      title="Hướng dẫn hồ sơ"
      lead="Tóm tắt cho bà con: sao có hạn, sắp hết hạn thì làm gì, và món hàng lên sàn cần những gì."
    >
      <h2 className="d3">Sao có hạn 36 tháng</h2>
      <p>
        Chứng nhận OCOP có giá trị 36 tháng kể từ ngày cấp. Qua ngày cuối cùng, sàn gỡ sao khỏi món hàng; món
        hàng vẫn được bán. Bao bì cũng không được in sao nữa cho đến khi có chứng nhận mới.
      </p>
      <h2 className="d3">Nộp hồ sơ công nhận lại sớm</h2>
      <p>
        Sáu tháng cuối, sàn ghi rõ số ngày còn lại. Nếu hồ sơ công nhận lại đã nộp mà chưa có kết quả, hiệu
        lực được kéo dài nhiều nhất 180 ngày sau ngày hết hạn (khoản 3 Điều 12 Quyết định 26/2026/QĐ-TTg).
      </p>
      <h2 className="d3">Tự chấm trước khi nộp</h2>
      <p>
        Bà con chấm thử theo đúng phiếu của Hội đồng ở trang <a href="/tu-cham-diem">Tự chấm điểm</a>: biết
        ngay đang ở mức mấy sao, còn thiếu giấy tờ hay việc gì. Không cần tài khoản.
      </p>
      <h2 className="d3">Nộp ở đâu</h2>
      <p>
        Bà con hỏi cán bộ phụ trách nông thôn mới của xã, phường nơi mình sản xuất. Xã, phường xem hồ sơ
        trước, rồi hội đồng cấp tỉnh chấm.
      </p>
      <h2 className="d3">Món hàng lên sàn cần có</h2>
      <ul>
        <li>Có trong sổ đăng ký OCOP của tỉnh, đúng tên trên quyết định.</li>
        <li>Ảnh thật, giá và quy cách từng loại, số lượng còn trong kho.</li>
        <li>Nội dung nhãn: thành phần, định lượng, hạn dùng, bảo quản, cảnh báo dị ứng nếu có.</li>
      </ul>
      <p>
        Tra chứng nhận của mình ở trang <a href="/tra-cuu">Tra cứu chứng nhận</a>; danh sách cơ sở đã có trong
        sổ ở trang <a href="/co-so">Cơ sở có sản phẩm OCOP</a>.
      </p>
    </TextPage>
  )
}
