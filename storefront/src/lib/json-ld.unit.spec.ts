import type { CatalogueItem, ProductDetail, ProductSeal } from "@ocop/backend/contract"
import fc from "fast-check"
import { escapeJsonLd, productJsonLd } from "./json-ld"

const SEAL: ProductSeal = {
  asOf: "2026-11-22",
  state: "valid",
  stars: 4,
  effectiveUntil: "2027-12-18",
  expiresOn: "2027-12-18",
  issuedOn: "2024-12-18",
  monthsLeft: 12,
  daysLeft: 391,
  verificationCode: "ABCD1234",
  certificateNumber: "HT-2024-0412",
  decisionNumber: "3127/QĐ-UBND",
  decidedOn: "2024-12-10",
  authorityName: "UBND tỉnh Hà Tĩnh",
}

const ITEM: CatalogueItem = {
  id: "prod_1",
  handle: "keo-cu-do",
  title: "Kẹo cu đơ",
  producer: { slug: "pho-chau", name: "HTX Phố Châu", kind: "cooperative" },
  commune: { slug: "huong-son", name: "Xã Hương Sơn" },
  set: { no: 7, name: "Chế biến từ rau, củ, quả, hạt", groupSlug: "thuc-pham-che-bien" },
  stars: 4,
  seal: SEAL,
  priceVnd: 45000,
  unitLabel: "hộp 10 cái",
  inStock: true,
  gift: false,
  picture: "cudo",
  sample: true,
}

const detailOf = (item: CatalogueItem): ProductDetail => ({
  redirectTo: null,
  item,
  description: null,
  story: null,
  pictures: [],
  variants: [],
  labelFacts: [],
  registryCode: null,
  industry: { slug: "thuc-pham", name: "Thực phẩm" },
  certificates: [],
  producer: { ...item.producer, story: null, productCount: 1 },
  commune: null,
  related: [],
})

const LAPSED: ProductSeal = { ...SEAL, state: "expired", stars: null, effectiveUntil: null }

describe("structured data", () => {
  it("cannot be closed or commented out by any text, and stays the same JSON", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom("</script><script>alert(1)", "<!--", "]]>", "\u2028", "&lt;")),
        (text) => {
          const written = escapeJsonLd({ name: text })
          expect(written).not.toMatch(/[<>&\u2028\u2029]/)
          expect(JSON.parse(written)).toEqual({ name: text })
        },
      ),
    )
  })

  it("names the rank while it is in force", () => {
    const written = escapeJsonLd(productJsonLd(detailOf(ITEM), "https://shop.test"))
    expect(written).toContain("OCOP 4 sao")
    expect(written).toContain('"price":45000')
    expect(written).toContain("https://schema.org/InStock")
  })

  it("names no rank once the certificate lapsed, and no offer when nothing is on sale", () => {
    const lapsed = { ...ITEM, stars: null, seal: LAPSED, priceVnd: null }
    const written = escapeJsonLd(productJsonLd(detailOf(lapsed), "https://shop.test"))
    expect(written).not.toMatch(/sao/)
    expect(written).not.toContain("Offer")
    expect(written).toContain("BreadcrumbList")
  })
})
