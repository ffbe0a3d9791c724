import type { ProducerDetail } from "@ocop/backend/contract"
import { Button, Drawer, Heading, Skeleton, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { formatDay } from "../../lib/format"
import { useProducerDetail } from "../../lib/producer-queries"
import { publicPageUrl } from "../../lib/storefront"
import { useWords } from "../../lib/words/bilingual"
import { commonWords } from "../../lib/words/common"
import { producerWords } from "../../lib/words/producers"
import { certificateWords } from "../../lib/words/certificate"
import { terms } from "../../lib/words/terms"
import { ExternalLink } from "../external-link"
import { Facts } from "../facts"
import { LoadFailure } from "../notice"
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
  const common = useWords(commonWords)
  const query = useProducerDetail(slug)
  return (
    <Drawer open={slug !== null} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{query.data?.producer.name ?? words.details}</Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">{words.details}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto" tabIndex={0}>
          {query.isError ? (
            <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
          ) : query.data === undefined ? (
            <Skeleton className="h-40 w-full" />
          ) : (
            <ProducerView detail={query.data} />
          )}
        </Drawer.Body>
        <Drawer.Footer>
          {query.data ? (
            <Button size="small" variant="secondary" asChild>
              <Link to={`/so-dang-ky?q=${encodeURIComponent(query.data.producer.name)}`}>
                {words.toRegister}
              </Link>
            </Button>
          ) : null}
          <Drawer.Close asChild>
            <Button size="small">{common.close}</Button>
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
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
      <Link
        to={`/products/${item.id}`}
        className="text-ui-fg-interactive txt-compact-small-plus focus-visible:shadow-borders-focus rounded-sm outline-none"
      >
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
