import type { NtmLevel, ProducerKind } from "@ocop/backend/contract"

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
