import type {
  CertificateLine,
  NtmLevel,
  ProducerKind,
  RegisterPage,
  RegisterRow,
} from "@ocop/backend/contract"

/** GET /admin/ocop/register: the public row with the ids the office needs. */
export interface AdminRegisterRow extends RegisterRow {
  id: string
  product_id: string | null
}
export interface AdminRegisterPage extends Omit<RegisterPage, "items"> {
  items: AdminRegisterRow[]
}

/** A certificate record before and after one correction; `before` null when it was first written. */
export interface CertificateChangeEntry {
  id: string
  changedAt: string
  actor: string | null
  reason: string | null
  fileName: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown>
}

/** GET /admin/ocop/certificates/:id/history, newest first. */
export interface CertificateHistory {
  changes: CertificateChangeEntry[]
}

/** GET /admin/ocop/products/:productId/certificates */
export interface ProductCertificates {
  registered: boolean
  certificates: CertificateLine[]
}

export interface AdminProducerRow {
  id: string
  slug: string
  name: string
  legalName: string
  kind: ProducerKind
  taxCode: string | null
  communeName: string | null
  productCount: number
  validProductCount: number
  sample: boolean
}
export interface AdminProducersPage {
  items: AdminProducerRow[]
  total: number
  page: number
  page_size: number
}

export interface NtmRecognitionEntry {
  level: NtmLevel
  decisionNumber: string
  decidedOn: string
  /** The unit the decision names, which may since have merged into this one. */
  unitFullName: string
  sample: boolean
}

export interface AdminUnitRow {
  id: string
  code: string
  slug: string | null
  fullName: string
  district: string | null
  validFrom: string | null
  validTo: string | null
  ntmLevel: NtmLevel | null
  productCount: number
  validProductCount: number
  formerNames: string[]
  ntm: NtmRecognitionEntry[]
}
export interface AdminUnitsAnswer {
  as_of: string
  items: AdminUnitRow[]
}
