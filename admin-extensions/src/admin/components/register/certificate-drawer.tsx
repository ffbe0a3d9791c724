import type { AdminRegisterRow } from "@ocop/backend/contract"
import { Button, Heading, Skeleton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import type { IsoDay } from "../../lib/day"
import { formatDay } from "../../lib/format"
import { useProductCertificates } from "../../lib/register-queries"
import { useLast } from "../../lib/use-last"
import { useWords } from "../../lib/words/bilingual"
import { certificateWords } from "../../lib/words/certificate"
import { lifeWords } from "../../lib/words/certificate-life"
import { commonWords } from "../../lib/words/common"
import { LifePanel } from "../certificates/life-panel"
import { LifeLine } from "../life-line"
import { LoadFailure } from "../notice"
import { SampleTag } from "../sample-tag"
import { SideDrawer } from "../side-drawer"
import { VerifyPanel } from "../verify-panel"
import { CertificateFacts } from "./certificate-facts"
import { CorrectionList } from "./correction-list"

interface CertificateDrawerProps {
  /** null = closed. */
  row: AdminRegisterRow | null
  asOf: IsoDay
  onClose: () => void
}

/** Everything on record about one certificate, beside the list it was opened from. */
export function CertificateDrawer({ row, asOf, onClose }: CertificateDrawerProps) {
  const words = useWords(certificateWords)
  const life = useWords(lifeWords)
  const common = useWords(commonWords)
  const shown = useLast(row)
  return (
    <SideDrawer
      open={row !== null}
      title={shown?.product ?? ""}
      description={`${common.asOf} ${formatDay(asOf)}`}
      onClose={onClose}
      action={
        shown?.product_id ? (
          <Button size="small" variant="secondary" asChild>
            <Link to={`/products/${shown.product_id}`}>{words.productPage}</Link>
          </Button>
        ) : null
      }
    >
      {shown === null ? null : (
        <>
          <Part title={words.facts} mark={shown.sample ? <SampleTag /> : null}>
            <CertificateFacts row={shown} asOf={asOf} />
          </Part>
          <Part title={life.heading}>
            <LifePanel certificateId={shown.id} />
          </Part>
          <Part title={words.verify}>
            <VerifyPanel code={shown.verification_code} />
          </Part>
          <Part title={words.lifeLine}>
            <ProductLifeLine productId={shown.product_id} current={shown.verification_code} />
          </Part>
          <Part title={words.history}>
            <CorrectionList certificateId={shown.id} />
          </Part>
        </>
      )}
    </SideDrawer>
  )
}

function Part({ title, mark, children }: { title: string; mark?: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-y-2">
      <div className="flex items-center gap-x-2">
        <Heading level="h2">{title}</Heading>
        {mark}
      </div>
      {children}
    </section>
  )
}

function ProductLifeLine({ productId, current }: { productId: string | null; current: string }) {
  const words = useWords(certificateWords)
  const query = useProductCertificates(productId)
  if (productId === null) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {words.lifeLineEmpty}
      </Text>
    )
  }
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <Skeleton className="h-12 w-full" />
  return <LifeLine certificates={query.data.certificates} current={current} />
}
