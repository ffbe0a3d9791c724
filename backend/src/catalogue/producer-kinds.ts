import type { ProducerKind } from "../contract"

/** Loại hình chủ thể, as the public pages call it. */
export const PRODUCER_KIND_LABELS: Readonly<Record<ProducerKind, string>> = {
  cooperative: "Hợp tác xã",
  cooperative_group: "Tổ hợp tác",
  enterprise: "Doanh nghiệp",
  household: "Hộ sản xuất, kinh doanh",
  farm: "Trang trại",
  association: "Hội, hiệp hội",
  unknown: "Chưa rõ loại hình",
}
