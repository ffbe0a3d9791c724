/**
 * Lower case without diacritics, đ → d, single spaces: how names are compared everywhere.
 * Accepts NFC and NFD alike. `fold("  Bưởi  Phúc Trạch ") === "buoi phuc trach"`.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
}

/** An ASCII handle: `slugify("Kẹo Cu đơ (hộp)") === "keo-cu-do-hop"`; never empty. */
export function slugify(text: string): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
  return slug || "khong-ten"
}
