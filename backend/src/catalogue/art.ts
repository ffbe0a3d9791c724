/** Drawings of `storefront/public/art`, by the set of the product, for products without a picture. */
const ART_BY_SET: Readonly<Record<number, string>> = {
  1: "cam",
  2: "muc",
  3: "banhda",
  4: "matong",
  5: "cudo",
  6: "banhda",
  7: "cudo",
  8: "ram",
  9: "nuocmam",
  10: "nuocmam",
  11: "che",
  12: "che",
  13: "che",
  14: "nhung",
  15: "nhung",
  16: "canh",
  17: "che",
  18: "nhung",
  19: "tram",
  20: "tram",
  21: "tre",
  22: "tre",
  23: "canh",
  24: "canh",
  25: "canh",
  26: "canh-bien",
}

const FALLBACK = "canh"

/** Name of the drawing that stands in for a missing picture. */
export function artOfSet(setNo: number | null): string {
  return setNo === null ? FALLBACK : (ART_BY_SET[setNo] ?? FALLBACK)
}
