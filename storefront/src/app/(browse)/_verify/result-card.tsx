import type { Verification } from "@ocop/backend/contract"
import { formatDay, formatMoment } from "@/lib/format"
import { sealLook } from "@/lib/seal-look"
import { stateWords } from "@/lib/verification-words"
import { Icon } from "@/ui/icons"
import { Picture } from "@/ui/picture"
import { Seal } from "@/ui/seal"
import { Note } from "@/ui/states"
import { PrintedCodeNote } from "./printed-code-note"

/** What the register says of one certificate at this moment. */
export function ResultCard({ result }: { result: Verification }) {
  if (result.state === "unknown") return null
  const words = stateWords(result.state, result, formatMoment(result.checked_at))
  const look = sealLook({
    state: result.state,
    stars: result.stars,
    effectiveUntil: result.effective_until,
    monthsLeft: result.months_left,
    daysLeft: result.days_left,
  })
  return (
    <article className={`rs ${words.tone}`} aria-labelledby="ket-qua">
      <header>
        <span className="st">
          <Icon name={words.icon} />
        </span>
        <h1 className="d3" id="ket-qua">
          {words.title}
        </h1>
        <p>{words.line}</p>
      </header>
      <div className="sealw">
        <Seal look={look} />
      </div>
      <ProductLine result={result} />
      <Facts result={result} stars={look.stars} />
      {words.advice ? <Note tone={words.tone === "void" ? "err" : "warn"}>{words.advice}</Note> : null}
      {result.product ? <PrintedCodeNote code={result.code} productName={result.product.name} /> : null}
      {result.sample ? <Note>Dữ liệu mẫu do sàn dựng để chạy thử, không phải chứng nhận thật.</Note> : null}
      <Actions result={result} />
    </article>
  )
}

function ProductLine({ result: { product, producer, commune } }: { result: Verification }) {
  if (product === null) return null
  return (
    <div className="pb">
      <div className="t">{product.picture ? <Picture name={product.picture} size={60} first /> : null}</div>
      <div>
        <b>{product.name}</b>
        <span className="small mut">
          {[producer?.name, commune?.name].filter((part) => part !== undefined).join(", ")}
        </span>
      </div>
    </div>
  )
}

function Facts({ result, stars }: { result: Verification; stars: number }) {
  const rank = stars > 0 ? `${stars} sao` : result.state === "withdrawn" ? "Đã gỡ sao" : "Không còn xếp hạng"
  const rows: (readonly [name: string, value: string | null, figures: boolean])[] = [
    ["Mã tra cứu", result.code, true],
    ["Số chứng nhận", result.certificate_number, true],
    ["Hạng", rank, false],
    ["Quyết định", result.decision_number, false],
    ["Cơ quan", result.authority, false],
    ["Ngày cấp", result.issued_on && formatDay(result.issued_on), true],
    ["Hết hạn", result.expires_on && formatDay(result.expires_on), true],
    ["Lý do thu hồi", result.withdrawn_ground, false],
  ]
  return (
    <dl>
      {rows.map(([name, value, figures]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={figures ? "num" : undefined}>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}

function Actions({ result }: { result: Verification }) {
  const handle = result.product?.handle
  return (
    <p className="ac">
      {result.superseded_by ? (
        <a className="btn btn-lg btn-1" href={`/tra-cuu/${encodeURIComponent(result.superseded_by)}`}>
          Xem chứng nhận mới
        </a>
      ) : null}
      {handle ? (
        <a
          className={result.superseded_by ? "btn btn-lg btn-2" : "btn btn-lg btn-1"}
          href={`/san-pham/${handle}`}
        >
          Xem sản phẩm
        </a>
      ) : null}
      {result.state === "withdrawn" ? (
        <a className="btn btn-2" href="/phan-anh">
          <Icon name="camera" small />
          Cách gửi phản ánh
        </a>
      ) : null}
    </p>
  )
}
