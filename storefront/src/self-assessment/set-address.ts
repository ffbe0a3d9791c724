import { foldName } from "@/lib/format"

export const SELF_ASSESSMENT_PATH = "/tu-cham-diem"

/** «9-tuong-nuoc-mam-gia-vi-dang-long-khac»: the number decides, the words are for people. */
export function setSlug({ no, name }: { no: number; name: string }): string {
  const words = foldName(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
  return words === "" ? String(no) : `${no}-${words}`
}

export function setPath(set: { no: number; name: string }): string {
  return `${SELF_ASSESSMENT_PATH}/${setSlug(set)}`
}

/** Number of the product set an address names, whatever its words; null when it names none. */
export function setNoOf(slug: string): number | null {
  const number = /^([1-9]\d{0,2})(-|$)/.exec(slug)?.[1]
  return number === undefined ? null : Number(number)
}
