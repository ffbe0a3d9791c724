import { BasketBadge } from "@/commerce/basket-badge"
import { Icon } from "./icons"
import { Logo } from "./logo"
import { NavLink } from "./nav-links"
import { SearchBox } from "./search-box"

/** Brand, main navigation, search and the shopper's own corner; the same on every page. */
export function Header() {
  return (
    <header className="top">
      <div className="wrap">
        <a className="brand" href="/">
          <Logo />
          <span className="brand-t">
            <b>OCOP Hà Tĩnh</b>
            <span>Mỗi xã một sản phẩm</span>
          </span>
        </a>
        <nav aria-label="Chính">
          <NavLink href="/san-pham">Sản phẩm</NavLink>
          <NavLink href="/xa">Xã &amp; vùng đất</NavLink>
          <NavLink href="/tra-cuu">Tra cứu chứng nhận</NavLink>
        </nav>
        <SearchBox />
        <div className="acts">
          <a className="iconbtn only-m" href="/tra-cuu" aria-label="Quét mã chứng nhận">
            <Icon name="scan" />
          </a>
          <a className="iconbtn" href="/gio-hang">
            <Icon name="basket" />
            <span className="sr">Giỏ hàng</span>
            <BasketBadge />
          </a>
          <a className="iconbtn only-d" href="/tai-khoan" aria-label="Tài khoản">
            <Icon name="person" />
          </a>
        </div>
      </div>
    </header>
  )
}

/** Five tabs at the thumb of a phone; pages with a price-and-action bar hide it (styles/header.css). */
export function TabBar() {
  return (
    <nav className="tabs" aria-label="Thanh dưới">
      <NavLink href="/" exact>
        <Icon name="home" />
        Trang chủ
      </NavLink>
      <NavLink href="/san-pham">
        <Icon name="products" />
        Sản phẩm
      </NavLink>
      <NavLink href="/tra-cuu" className="scan">
        <span className="hexb">
          <Icon name="scan" />
        </span>
        Quét mã
      </NavLink>
      <NavLink href="/don-hang">
        <Icon name="parcel" />
        Đơn hàng
      </NavLink>
      <NavLink href="/tai-khoan">
        <Icon name="person" />
        Tôi
      </NavLink>
    </nav>
  )
}
