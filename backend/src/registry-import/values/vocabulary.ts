import type { CertificateKind, ProducerKind } from "../../contract"
import { fold } from "../../lib/fold"
import { bad, good, type Reading } from "./reading"

/** How each kind of producer is written, at the start of a cell or of a producer's name. */
const KIND_PATTERNS: readonly (readonly [ProducerKind, RegExp])[] = [
  ["cooperative_group", /^(tht|to hop tac)\b/],
  ["cooperative", /^(htx|hop tac xa|lien hiep (htx|hop tac xa)|qtd|quy tin dung)\b/],
  ["enterprise", /^(dn|dntn|doanh nghiep|cong ty|cty|ctcp|tnhh|xi nghiep|nha may)\b/],
  ["farm", /^(trang trai|nong trai|gia trai)\b/],
  ["household", /^(hkd|hsx|ho|co so|cssx|cs|nha lam vuon)\b/],
  ["association", /^(hoi|hiep hoi|ban quan ly|trung tam dieu hanh)\b/],
]

export const PRODUCER_KIND_LABELS: Readonly<Record<ProducerKind, string>> = {
  cooperative: "Hợp tác xã",
  cooperative_group: "Tổ hợp tác",
  enterprise: "Doanh nghiệp",
  household: "Hộ kinh doanh",
  farm: "Trang trại",
  association: "Hội, ban quản lý",
  unknown: "Chưa rõ",
}

/** The kind a text begins with, or null. */
export function producerKindOf(text: string): ProducerKind | null {
  const folded = fold(text)
  return KIND_PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

export function readProducerKind(text: string): Reading<ProducerKind> {
  const kind = fold(text) === "chua ro" ? "unknown" : producerKindOf(text)
  if (kind !== null) return good(kind)
  const known = Object.values(PRODUCER_KIND_LABELS).map((label) => `«${label}»`)
  return bad("UNKNOWN_KIND", `Không rõ loại hình «${text}».`, `Ghi một trong: ${known.join(", ")}.`)
}

export const FORM_LABELS: Readonly<Record<CertificateKind, string>> = {
  new: "Mới",
  re_evaluation: "Đánh giá lại",
  upgrade: "Nâng hạng",
}

const FORM_PATTERNS: readonly (readonly [CertificateKind, RegExp])[] = [
  ["upgrade", /nang (hang|sao|cap)/],
  ["re_evaluation", /danh gia lai|cong nhan lai|cap lai|tai danh gia/],
  ["new", /^(moi|lan dau|cap moi|cong nhan moi|danh gia (moi|lan dau))/],
]

/** «Mới», «Đánh giá lại» or «Nâng hạng». */
export function readForm(text: string): Reading<CertificateKind> {
  const folded = fold(text)
  const kind = FORM_PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0]
  if (kind !== undefined) return good(kind)
  return bad("UNKNOWN_FORM", `Không rõ hình thức «${text}».`, "Ghi «Mới», «Đánh giá lại» hoặc «Nâng hạng».")
}
