import { showsSamples } from "@/lib/env"
import { Logo } from "./logo"

export function Footer() {
  return (
    <footer className="foot">
      <div className="wrap">
        <div>
          <a className="brand" href="/">
            <Logo />
            <span className="brand-t">
              <b>OCOP Hà Tĩnh</b>
              <span>Từ núi Hồng đến sông Lam</span>
            </span>
          </a>
          <p className="mut small foot-about">
            Sàn giới thiệu và bán sản phẩm OCOP của tỉnh Hà Tĩnh. Sao hiển thị trên sàn luôn lấy từ quyết định
            công nhận đang còn hiệu lực.
          </p>
        </div>
        <nav aria-label="Người mua">
          <h2>Người mua</h2>
          <ul>
            <li>
              <a href="/tra-cuu">Tra cứu chứng nhận</a>
            </li>
            <li>
              <a href="/don-hang">Tra cứu đơn hàng</a>
            </li>
            <li>
              <a href="/giao-hang-doi-tra">Giao hàng và đổi trả</a>
            </li>
            <li>
              <a href="/phan-anh">Phản ánh chất lượng</a>
            </li>
          </ul>
        </nav>
        <nav aria-label="Nhà sản xuất">
          <h2>Nhà sản xuất</h2>
          <ul>
            <li>
              <a href="/co-so">Cơ sở có sản phẩm OCOP</a>
            </li>
            <li>
              <a href="/xa">69 xã, phường</a>
            </li>
            <li>
              <a href="/huong-dan-ho-so">Hướng dẫn hồ sơ</a>
            </li>
            <li>
              <a href="/tu-cham-diem">Tự chấm điểm</a>
            </li>
          </ul>
        </nav>
        <div>
          <h2>Liên hệ</h2>
          <p className="small mut">
            Văn phòng Điều phối chương trình
            <br />
            Nông thôn mới tỉnh Hà Tĩnh
          </p>
        </div>
        {showsSamples() ? (
          <p className="sample">
            Bản chạy thử. Giá bán, lượng hàng và hình vẽ trên trang là dữ liệu mẫu; món nào do sàn dựng thêm
            để thử đều ghi rõ “mẫu”.
          </p>
        ) : null}
      </div>
    </footer>
  )
}
