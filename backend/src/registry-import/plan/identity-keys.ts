import { fold } from "../../lib/fold"

/** Short and long ways to write the same legal form. */
const LEGAL_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^htx\b/, "hop tac xa"],
  [/^tht\b/, "to hop tac"],
  [/^(cty|cong ty) (tnhh|trach nhiem huu han)\b/, "cong ty tnhh"],
  [/^(ctcp|cty cp|cong ty cp|cong ty co phan)\b/, "cong ty co phan"],
  [/^hkd\b/, "ho kinh doanh"],
  [/^(dntn|doanh nghiep tu nhan)\b/, "doanh nghiep tu nhan"],
]

/** Folded, marks aside, legal form written out: «HTX Đồng Tiến» = «Hợp tác xã Đồng Tiến». */
export function producerKey(name: string): string {
  const plain = fold(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
  const form = LEGAL_FORMS.find(([pattern]) => pattern.test(plain))
  return form === undefined ? plain : plain.replace(form[0], form[1])
}

export function productKey(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
}
