import type { ProductDetail } from "@ocop/backend/contract"
import { sealLook } from "./seal-look"
import { pictureUrl } from "./words"

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** JSON for a `<script>` element: no text in the data can end the script or start a comment in it. */
export function escapeJsonLd(data: Json): string {
  return JSON.stringify(data)
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029")
}

/** Structured data of a product page. The rank appears only while it is in force. */
export function productJsonLd(detail: ProductDetail, site: string): Json {
  const { item } = detail
  const url = `${site}/san-pham/${item.handle}`
  const look = sealLook(item.seal)
  const picture = pictureUrl(item.picture)
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Product",
        name: item.title,
        url,
        image: picture.startsWith("/") ? `${site}${picture}` : picture,
        ...(detail.description ? { description: detail.description } : {}),
        ...(item.set ? { category: item.set.name } : {}),
        brand: { "@type": "Organization", name: item.producer.name },
        countryOfOrigin: { "@type": "Country", name: "Việt Nam" },
        ...(look.stars > 0
          ? {
              hasCertification: {
                "@type": "Certification",
                name: `OCOP ${look.stars} sao`,
                ...(item.seal.certificateNumber
                  ? { certificationIdentification: item.seal.certificateNumber }
                  : {}),
                ...(item.seal.expiresOn ? { expires: item.seal.expiresOn } : {}),
              },
            }
          : {}),
        ...(item.priceVnd === null ? {} : { offers: offer(item.priceVnd, item.inStock, url) }),
      },
      breadcrumb(detail, site),
    ],
  }
}

function offer(priceVnd: number, inStock: boolean, url: string): Json {
  return {
    "@type": "Offer",
    price: priceVnd,
    priceCurrency: "VND",
    availability: `https://schema.org/${inStock ? "InStock" : "OutOfStock"}`,
    url,
  }
}

function breadcrumb(detail: ProductDetail, site: string): Json {
  const steps = [
    { name: "Trang chủ", item: `${site}/` },
    detail.industry
      ? { name: detail.industry.name, item: `${site}/san-pham?nganh=${detail.industry.slug}` }
      : { name: "Sản phẩm", item: `${site}/san-pham` },
    { name: detail.item.title, item: `${site}/san-pham/${detail.item.handle}` },
  ]
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })),
  }
}
