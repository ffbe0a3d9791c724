import type { ProducerDetail } from "@ocop/backend/contract"
import { Button, Heading, Skeleton, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { formatDay } from "../../lib/format"
import { useProducerDetail } from "../../lib/producer-queries"
import { publicPageUrl } from "../../lib/storefront"
import { useLast } from "../../lib/use-last"
import { useWords } from "../../lib/words/bilingual"
import { commonWords } from "../../lib/words/common"
import { producerWords } from "../../lib/words/producers"
import { certificateWords } from "../../lib/words/certificate"
import { terms } from "../../lib/words/terms"
import { ExternalLink } from "../external-link"
import { Facts } from "../facts"
import { LINK_CLASS } from "../link-class"
import { LoadFailure } from "../notice"
import { SideDrawer } from "../side-drawer"
import { StarsInForce } from "../stars-in-force"
import { StateBadge } from "../state-badge"

interface ProducerDrawerProps {
  /** null = closed. */
  slug: string | null
  onClose: () => void
}

/** One producer and its products, beside the list. */
export function ProducerDrawer({ slug, onClose }: ProducerDrawerProps) {
  const words = useWords(producerWords)
  const query = useProducerDetail(useLast(slug))
  const detail = query.data
  return (
    <SideDrawer
      open={slug !== null}
      title={detail?.producer.name ?? words.details}
      description={words.details}
      onClose={onClose}
      action={
        detail ? (
          <Button size="small" variant="secondary" asChild>
            <Link to={`/so-dang-ky?q=${encodeURIComponent(detail.producer.name)}`}>{words.toRegister}</Link>
          </Button>
        ) : null
      }
    >
      {query.isError ? (
        <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : detail === undefined ? (
        <Skeleton className="h-40 w-full" />
      ) : (
        <ProducerView detail={detail} />
      )}
    </SideDrawer>
  )
}

function ProducerView({ detail }: { detail: ProducerDetail }) {
  const words = useWords(producerWords)
  const common = useWords(commonWords)
  const term = useWords(terms)
  const { producer, items } = detail
  return (
    <>
      <Facts
        facts={[
          { name: words.legalName, value: producer.legalName },
          { name: words.kind, value: term.producerKind[producer.kind] },
          { name: words.taxCode, value: producer.taxCode ?? "–" },
          { name: words.commune, value: producer.commune?.name ?? "–" },
          { name: words.registeredAt, value: producer.registeredAt ?? "–" },
        ]}
      />
      <ExternalLink
        href={publicPageUrl(`/co-so/${producer.slug}`)}
        label={words.publicPage}
        hint={common.opensNewTab}
      />
      <section className="flex flex-col gap-y-2">
        <Heading level="h2">{words.productList}</Heading>
        {items.length === 0 ? (
          <Text size="small" className="text-ui-fg-subtle">
            {words.noProducts}
          </Text>
        ) : (
          <ul className="divide-y">
            {items.map((item) => (
              <ProductLine key={item.id} item={item} />
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

function ProductLine({ item }: { item: ProducerDetail["items"][number] }) {
  const words = useWords(certificateWords)
  const { seal } = item
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 py-2">
      <Link to={`/products/${item.id}`} className={LINK_CLASS}>
        {item.title}
      </Link>
      <span className="txt-compact-small flex items-center gap-x-2">
        {seal.state === null ? (
          <span className="text-ui-fg-subtle">{words.notRecognised}</span>
        ) : (
          <>
            <StarsInForce state={seal.state} stars={seal.stars} />
            {seal.expiresOn === null ? null : (
              <span className="text-ui-fg-subtle tabular-nums">{formatDay(seal.expiresOn)}</span>
            )}
            <StateBadge state={seal.state} />
          </>
        )}
      </span>
    </li>
  )
}
