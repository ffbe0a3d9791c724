import type { CatalogueItem } from "@ocop/backend/contract"
import { Icon } from "@/ui/icons"
import { ProductCard } from "@/ui/product-card"
import { EmptyState } from "@/ui/states"

/** The first shelf of the shop. It scrolls sideways on phones, by touch or by keyboard. */
export function Shelf({ items }: { items: readonly CatalogueItem[] }) {
  return (
    <section className="sec">
      <div className="wrap">
        <div className="sec-head">
          <h2 className="d2">Hàng có sao, vừa lên kệ</h2>
          <a className="more" href="/san-pham">
            Xem tất cả <Icon name="next" small />
          </a>
        </div>
        {items.length > 0 ? (
          <div className="shelf" role="group" aria-label="Hàng vừa lên kệ, cuộn ngang" tabIndex={0}>
            {items.map((item) => (
              <ProductCard key={item.id} item={item} />
            ))}
          </div>
        ) : (
          <EmptyState title="Kệ đang trống" action={{ href: "/tra-cuu", label: "Tra cứu chứng nhận" }}>
            Chưa có món nào vừa có sao vừa còn hàng. Bạn vẫn tra được mọi chứng nhận trong sổ đăng ký.
          </EmptyState>
        )}
      </div>
    </section>
  )
}
