import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { LoadFailure } from "../components/notice"
import { ProductCertificateCard } from "../components/product-certificate-card"
import { ApiError } from "../lib/api"
import { useProductCertificates } from "../lib/register-queries"
import { useWords } from "../lib/words/bilingual"
import { certificateWords } from "../lib/words/certificate"

interface ProductWidgetProps {
  data: { id: string }
}

/** On the product page: what the register says of this product today. */
const ProductCertificateWidget = ({ data }: ProductWidgetProps) => {
  const words = useWords(certificateWords)
  const query = useProductCertificates(data.id)
  const unregistered =
    (query.error instanceof ApiError && query.error.reason === "notFound") || query.data?.registered === false
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{words.cardTitle}</Heading>
      </div>
      {unregistered ? (
        <div className="flex flex-col gap-y-1 px-6 py-4">
          <Text size="small" weight="plus">
            {words.notRegistered}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {words.notRegisteredText}
          </Text>
        </div>
      ) : query.isError ? (
        <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <div className="px-6 py-4" aria-busy="true">
          <Skeleton className="h-24 w-full" />
        </div>
      ) : (
        <ProductCertificateCard record={query.data} />
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({
  zone: "product.details.side.before",
  id: "ocop-product-certificate",
})

export default ProductCertificateWidget
