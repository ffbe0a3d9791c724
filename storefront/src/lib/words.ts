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
