import type { Statistics } from "@ocop/backend/contract"
import { formatCount } from "@/lib/format"
import { Icon } from "@/ui/icons"
import { Landscape } from "@/ui/picture"

export function Hero() {
  return (
    <section className="hero">
      <div className="wrap">
        <h1 className="d1">
          Của ngon Hà Tĩnh
          <br />
          Món nào cũng rõ sao, rõ hạn
        </h1>
        <p className="lead">
          Cu đơ, nước mắm, bưởi, cam, nhung hươu. Mua thẳng từ hợp tác xã và hộ làm nghề, mỗi món đều tra được
          sao và hạn chứng nhận.
        </p>
        <p className="acts-row">
          <a className="btn btn-lg btn-1" href="/san-pham">
            Xem sản phẩm
          </a>
          <a className="btn btn-lg btn-2" href="/xa">
            Đi chợ theo xã
          </a>
        </p>
      </div>
      <Landscape name="canh-honglam" alt="Núi Hồng, sông Lam buổi sớm" first />
    </section>
  )
}

/** «15 sản phẩm 4 sao và 299 sản phẩm 3 sao»; ranks nobody holds are not named. */
function ranksText(byStar: Statistics["valid_by_star"]): string {
  const parts = (["5", "4", "3"] as const)
    .filter((star) => byStar[star] > 0)
    .map((star) => `${formatCount(byStar[star])} sản phẩm ${star} sao`)
  const last = parts.pop()
  if (last === undefined) return ""
  return parts.length === 0 ? `Gồm ${last}. ` : `Gồm ${parts.join(", ")} và ${last}. `
}

/** How many goods carry stars today, from the register itself. */
export function CertificateBand({ statistics }: { statistics: Statistics }) {
  return (
    <section className="lac" aria-label="Sao và chứng nhận">
      <div className="wrap">
        <div className="big">
          <strong>{formatCount(statistics.valid_total)}</strong>
          <span>sản phẩm đang mang sao còn hiệu lực</span>
        </div>
        <p>
          {ranksText(statistics.valid_by_star)}Mỗi chứng nhận có hạn 36 tháng; hết hạn là sàn gỡ sao ngay.
        </p>
        <a className="btn btn-lg" href="/tra-cuu">
          <Icon name="scan" />
          Quét mã trên bao bì
        </a>
      </div>
    </section>
  )
}
