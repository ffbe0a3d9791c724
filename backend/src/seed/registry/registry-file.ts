import { readDataFile } from "../../config/data-files"
import type { CertificateKind, ProducerKind } from "../../contract"
import type { IsoDay } from "../../lib/local-day"

/** One recognition of a product, with names as they were on the day of the decision. */
export interface CertificateRecord {
  commune: string
  district: string | null
  stars: 3 | 4 | 5
  points: number | null
  form: CertificateKind
  decisionNumber: string
  decidedOn: IsoDay
  authority: string
  number: string | null
  withdrawnOn: IsoDay | null
  withdrawnGround: string | null
  /** Điều 12.3 of 26/2026/QĐ-TTg; has no column in the office's workbook. */
  extension: { lodgedOn: IsoDay; ground: string } | null
  note: string | null
}

export interface ProductRecord {
  id: string
  name: string
  /** Kind of listing in `listings/types.json`. */
  type: string
  onSale: boolean
  setNo: number
  code: string | null
  producer: { name: string; kind: ProducerKind; sampleName: boolean }
  certificates: CertificateRecord[]
  /** Where a recognised product was reported; empty for an invented one. */
  sources: string[]
}

function readProducts(file: string): ProductRecord[] {
  return readDataFile<{ products: ProductRecord[] }>(`registry/${file}`).products
}

/** Products whose recognition was published, then the invented ones. Names are unique. */
export function readRegistryFiles(): ProductRecord[] {
  return [...readProducts("recognised.json"), ...readProducts("synthetic.json")]
}

/** True for a product that exists, as opposed to one made up for the shelves. */
export function isRecognised(product: Pick<ProductRecord, "sources">): boolean {
  return product.sources.length > 0
}
