import type { CertificateLine, ProductDetail } from "@ocop/backend/contract"
import { formatDay } from "@/lib/format"
import { CERTIFICATE_KIND_NAMES, CERTIFICATE_STATE_NAMES } from "@/lib/words"

/** What it is and how it is made. Blank lines in the text part the paragraphs. */
export function Story({ detail: { description, story } }: { detail: ProductDetail }) {
  const paragraphs = [description, story].flatMap((text) => (text ?? "").split(/\n\s*\n/)).filter(Boolean)
  if (paragraphs.length === 0) return null
  return (
    <section aria-labelledby="cau-chuyen">
      <h2 className="d2" id="cau-chuyen">
        Món này có gì
      </h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  )
}

/** Every recognition of the product, oldest first, with what it is today. */
export function LifeLine({ certificates }: { certificates: readonly CertificateLine[] }) {
  if (certificates.length === 0) return null
  return (
    <section aria-labelledby="cac-lan">
      <h2 className="d2" id="cac-lan">
        Các lần công nhận
      </h2>
      <ol className="trace">
        {[...certificates].reverse().map((line) => (
          <li key={line.verificationCode}>
            <b>
              {CERTIFICATE_KIND_NAMES[line.kind]}, {formatDay(line.decidedOn)}
            </b>
            <span>
              Quyết định {line.decisionNumber}, {line.authorityName}. Hạn {formatDay(line.expiresOn)}:{" "}
              {CERTIFICATE_STATE_NAMES[line.state]}.{" "}
              <a href={`/tra-cuu/${encodeURIComponent(line.verificationCode)}`}>Tra cứu</a>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The printed label: an ink frame, the warning line bold and never folded away. */
export function LabelFacts({ facts }: { facts: ProductDetail["labelFacts"] }) {
  return (
    <div className="label">
      <h2 className="d3">Nhãn hàng</h2>
      <dl>
        {facts.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd className={fact.emphasis ? "al" : undefined}>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
