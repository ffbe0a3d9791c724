import type { Metadata } from "next"
import { EmptyState } from "@/ui/states"

export const metadata: Metadata = { title: "Không tìm thấy trang", robots: { index: false } }

export default function NotFound() {
  return (
    <main id="noi-dung" className="wrap sec">
      <h1 className="sr">Không tìm thấy trang</h1>
      <EmptyState title="Không có trang này" action={{ href: "/san-pham", label: "Xem sản phẩm" }}>
        Địa chỉ có thể đã gõ nhầm, hoặc món hàng đã đổi tên. Bạn tìm lại bằng ô tìm kiếm ở đầu trang, không
        cần gõ dấu.
      </EmptyState>
    </main>
  )
}
