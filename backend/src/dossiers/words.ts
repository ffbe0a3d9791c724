import type { ClockKind, DossierKind, DossierState } from "../contract"
import type { ActorRole } from "../lib/actor"

export const STATE_WORDS: Readonly<Record<DossierState, string>> = {
  draft: "Đang soạn",
  submitted: "Chờ UBND xã kiểm tra",
  returned: "UBND xã trả lại",
  advisory: "Tổ tư vấn đánh giá",
  supplement_requested: "Chờ bổ sung",
  council: "Chờ Hội đồng",
  decided: "Đã có kết quả Hội đồng",
  forwarded: "Đã gửi Bộ",
  recognised: "Đã công nhận",
  refused: "Không công nhận",
  withdrawn: "Đã rút",
}

export const KIND_WORDS: Readonly<Record<DossierKind, string>> = {
  first: "Lần đầu",
  upgrade: "Nâng hạng",
  re_evaluation: "Đánh giá lại",
}

export const CLOCK_WORDS: Readonly<Record<ClockKind, string>> = {
  commune_check: "UBND xã kiểm tra (15 ngày làm việc)",
  re_evaluation: "Đánh giá lại (45 ngày)",
  province_round: "Đợt đánh giá cấp tỉnh",
  supplement: "Bổ sung hồ sơ",
  ministry_round: "Đợt đánh giá cấp trung ương",
}

export const ROLE_WORDS: Readonly<Record<ActorRole, string>> = {
  producer: "chủ thể",
  commune: "UBND xã",
  office: "cơ quan tham mưu OCOP cấp tỉnh",
  chair: "Chủ tịch Hội đồng",
  secretary: "thư ký Hội đồng",
  council_member: "thành viên Hội đồng",
  system: "hệ thống",
}
