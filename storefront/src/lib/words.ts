import type { CertificateKind, CertificateState, NtmLevel, ProducerKind } from "@ocop/backend/contract"

/** What shoppers read for each kind of producer. */
export const PRODUCER_KIND_NAMES: Record<ProducerKind, string> = {
  cooperative: "Hợp tác xã",
  cooperative_group: "Tổ hợp tác",
  enterprise: "Doanh nghiệp",
  household: "Hộ kinh doanh",
  farm: "Trang trại",
  association: "Hội, hiệp hội",
  unknown: "Cơ sở",
}

export const NTM_LEVEL_NAMES: Record<NtmLevel, string> = {
  standard: "Đạt chuẩn NTM",
  advanced: "NTM nâng cao",
  model: "NTM kiểu mẫu",
}

/** Names that say already what kind of producer they are. */
const NAME_TELLS_KIND =
  /^(htx|hợp tác xã|tht|tổ hợp tác|hộ |hkd|công ty|doanh nghiệp|dntn|trang trại|hội |hiệp hội|cơ sở|làng nghề)/i

/** «Hợp tác xã » before a name that does not say so itself; otherwise nothing. */
export function kindBefore(producer: { name: string; kind: ProducerKind }): string {
  return NAME_TELLS_KIND.test(producer.name.normalize("NFC")) ? "" : `${PRODUCER_KIND_NAMES[producer.kind]} `
}

/** Where a drawing of the shop lies; absolute picture addresses pass through. */
export function pictureUrl(picture: string): string {
  return /^(https?:)?\/\//.test(picture) ? picture : `/art/${encodeURIComponent(picture)}.svg`
}

export const CERTIFICATE_KIND_NAMES: Record<CertificateKind, string> = {
  new: "Công nhận mới",
  re_evaluation: "Công nhận lại",
  upgrade: "Nâng hạng",
}

/** States within a sentence. */
export const CERTIFICATE_STATE_NAMES: Record<CertificateState, string> = {
  valid: "còn hiệu lực",
  expiring: "sắp hết hạn",
  extended: "hiệu lực kéo dài, chờ kết quả",
  expired: "đã hết hạn",
  withdrawn: "đã thu hồi",
  superseded: "đã có chứng nhận mới",
}
