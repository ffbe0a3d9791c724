import type { ProductSeal } from "@ocop/backend/contract"
import { siteUrl } from "@/lib/env"
import { formatDay } from "@/lib/format"
import { sealLook, type SealLook } from "@/lib/seal-look"
import { Qr } from "@/ui/qr"
import { Seal } from "@/ui/seal"

function heading(look: SealLook, seal: ProductSeal): string {
  switch (look.face) {
    case "valid":
      return `Chứng nhận còn ${look.litStrips} trên 36 tháng`
    case "expiring":
      return seal.daysLeft === 0 ? "Chứng nhận hết hạn hôm nay" : `Chứng nhận còn ${seal.daysLeft ?? 0} ngày`
    case "extended":
      return "Hiệu lực kéo dài, chờ kết quả"
    case "withdrawn":
      return "Chứng nhận đã bị thu hồi"
    case "superseded":
      return "Đã có chứng nhận mới"
    case "renewing":
      return "Đang công nhận lại"
    default:
      return "Chứng nhận đã hết hạn"
  }
}

function explanation(look: SealLook): string {
  if (look.face === "extended" && look.until)
    return `Cơ sở đã nộp hồ sơ công nhận lại đúng hạn. Sao được giữ đến hết ${formatDay(look.until)} theo Điều 12.3 Quyết định 26/2026.`
  if (look.stars > 0) return "Mỗi nan quanh con dấu là một tháng hiệu lực."
  if (look.face === "withdrawn") return "Cơ quan công nhận đã thu hồi. Bao bì không được in sao nữa."
  return "Không còn sao cho đến khi được công nhận lại. Sản phẩm vẫn được bán."
}

/** The certificate in lacquer: seal, facts of the decision, and the QR code to check it oneself. */
export function CertificateCard({ seal }: { seal: ProductSeal }) {
  const look = sealLook(seal)
  if (look.face === "unrated") return null
  const verifyPath = seal.verificationCode ? `/tra-cuu/${encodeURIComponent(seal.verificationCode)}` : null
  return (
    <section className="cert" aria-labelledby="chung-nhan">
      <div className="in">
        <div className="sl">
          <Seal look={look} />
        </div>
        <div>
          <h2 id="chung-nhan" className="d3">
            {heading(look, seal)}
          </h2>
          <p className="why">{explanation(look)}</p>
          <Facts seal={seal} />
        </div>
        {verifyPath ? (
          <div className="qq">
            <div className="q">
              <Qr
                text={`${siteUrl()}${verifyPath}`}
                label={`Mã QR tra cứu chứng nhận ${seal.verificationCode}`}
              />
            </div>
            <span>
              Quét để tự kiểm tra,
              <br />
              hoặc <a href={verifyPath}>mở trang tra cứu</a>
            </span>
          </div>
        ) : null}
      </div>
    </section>
  )
}

function Facts({ seal }: { seal: ProductSeal }) {
  const rows: (readonly [name: string, value: string | null, figures: boolean])[] = [
    ["Số chứng nhận", seal.certificateNumber, true],
    ["Quyết định", [seal.decisionNumber, seal.authorityName].filter(Boolean).join(", ") || null, false],
    ["Ngày cấp", seal.issuedOn && formatDay(seal.issuedOn), true],
    ["Hết hạn", seal.expiresOn && formatDay(seal.expiresOn), true],
  ]
  return (
    <dl>
      {rows.map(([name, value, figures]) =>
        value ? (
          <div key={name} className="row-pair">
            <dt>{name}</dt>
            <dd className={figures ? "num" : undefined}>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
