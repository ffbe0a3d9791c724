import type { CertificateKind, CertificateState, NtmLevel, ProducerKind } from "@ocop/backend/contract"
import { bilingual } from "./bilingual"

interface Terms {
  state: Record<CertificateState, string>
  /** Valid, expiring and extended together. */
  effective: string
  certificateKind: Record<CertificateKind, string>
  producerKind: Record<ProducerKind, string>
  ntmLevel: Record<NtmLevel, string>
  ntmNone: string
  stars: (count: number) => string
  noStarsInForce: string
  sample: string
  sampleHint: string
}

/** Terms of the programme, as the decisions write them. */
export const terms = bilingual<Terms>(
  {
    state: {
      valid: "Còn hiệu lực",
      expiring: "Sắp hết hạn",
      extended: "Kéo dài, chờ kết quả",
      expired: "Hết hạn",
      withdrawn: "Đã thu hồi",
      superseded: "Đã được thay thế",
    },
    effective: "Đang hiệu lực",
    certificateKind: { new: "Mới", re_evaluation: "Đánh giá lại", upgrade: "Nâng hạng" },
    producerKind: {
      cooperative: "Hợp tác xã",
      cooperative_group: "Tổ hợp tác",
      enterprise: "Doanh nghiệp",
      household: "Hộ kinh doanh",
      farm: "Trang trại",
      association: "Hội, hiệp hội",
      unknown: "Chưa rõ loại hình",
    },
    ntmLevel: { standard: "Đạt chuẩn", advanced: "Nâng cao", model: "Kiểu mẫu" },
    ntmNone: "Chưa có quyết định",
    stars: (count) => `${count} sao`,
    noStarsInForce: "Không có sao đang hiệu lực",
    sample: "Mẫu",
    sampleHint: "Dữ liệu mẫu, không phải hồ sơ thật",
  },
  {
    state: {
      valid: "Valid",
      expiring: "Expiring",
      extended: "Extended, result awaited",
      expired: "Expired",
      withdrawn: "Withdrawn",
      superseded: "Superseded",
    },
    effective: "In force",
    certificateKind: { new: "New", re_evaluation: "Re-evaluation", upgrade: "Upgrade" },
    producerKind: {
      cooperative: "Cooperative",
      cooperative_group: "Cooperative group",
      enterprise: "Enterprise",
      household: "Household business",
      farm: "Farm",
      association: "Association",
      unknown: "Kind unknown",
    },
    ntmLevel: { standard: "Standard", advanced: "Advanced", model: "Model" },
    ntmNone: "No decision",
    stars: (count) => (count === 1 ? "1 star" : `${count} stars`),
    noStarsInForce: "No stars in force",
    sample: "Sample",
    sampleHint: "Sample data, not a real record",
  },
)
