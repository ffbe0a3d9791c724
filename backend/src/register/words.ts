import type { AuthorityLevel, CertificateKind, CertificateState, NtmLevel } from "../contract"

/** Vietnamese words of the office's spreadsheets. */
export const STATE_WORDS: Readonly<Record<CertificateState, string>> = {
  valid: "Còn hiệu lực",
  expiring: "Sắp hết hạn",
  extended: "Hiệu lực kéo dài",
  expired: "Hết hạn",
  withdrawn: "Đã thu hồi",
  superseded: "Đã có giấy mới",
}

export const KIND_WORDS: Readonly<Record<CertificateKind, string>> = {
  new: "Mới",
  re_evaluation: "Đánh giá lại",
  upgrade: "Nâng hạng",
}

export const AUTHORITY_WORDS: Readonly<Record<AuthorityLevel, string>> = {
  district: "Cấp huyện",
  province: "Cấp tỉnh",
  central: "Trung ương",
}

export const NTM_WORDS: Readonly<Record<NtmLevel, string>> = {
  standard: "Đạt chuẩn",
  advanced: "Nâng cao",
  model: "Kiểu mẫu",
}

/** «31/12/2024» */
export function shownDay(day: string | null): string | null {
  return day === null ? null : day.split("-").reverse().join("/")
}
