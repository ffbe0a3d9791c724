import type { AuthorityLevel, CertificateKind, ProducerKind, StarCount } from "../../contract"
import type { IsoDay } from "../../lib/local-day"

/** One row of the register, normalised: what the plan is made from. Plain JSON. */
export interface RegisterRow {
  row: number
  registryCode: string | null
  productName: string
  producerName: string
  /** As typed in its column; null when left out. */
  producerKind: ProducerKind | null
  taxCode: string | null
  unitId: string
  /** Where that unit lies today: what makes two namesake producers the same. */
  presentUnitId: string
  districtTitle: string | null
  setId: string | null
  setNo: number | null
  pointsX100: number | null
  stars: StarCount
  decisionNumber: string
  decidedOn: IsoDay
  authorityName: string
  authorityLevel: AuthorityLevel
  certificateNumber: string | null
  issuedOn: IsoDay
  expiresOn: IsoDay
  kind: CertificateKind
  withdrawnOn: IsoDay | null
  withdrawnGround: string | null
  note: string | null
}
