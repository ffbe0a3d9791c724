/** The three kinds of land the map is coloured by: the shop's own, rough grouping, no official class. */
export type Terrain = "mountain" | "plain" | "coast"

const COAST = new Set(
  "cam-trung co-dam dan-hai dong-tien hai-ninh hoanh-son ky-khang ky-xuan loc-ha mai-phu thach-khe thach-lac thien-cam tien-dien vung-ang yen-hoa".split(
    " ",
  ),
)

const PLAIN = new Set(
  "bac-hong-linh cam-binh cam-hung cam-xuyen can-loc dong-kinh dong-loc duc-minh duc-quang duc-thinh duc-tho gia-hanh ha-huy-tap hong-loc ky-anh nam-hong-linh nghi-xuan song-tri thach-ha thanh-sen toan-luu tran-phu truong-luu tung-loc viet-xuyen xuan-loc".split(
    " ",
  ),
)

/** @param communeSlug slug of a present commune or ward */
export function terrainOf(communeSlug: string): Terrain {
  if (COAST.has(communeSlug)) return "coast"
  return PLAIN.has(communeSlug) ? "plain" : "mountain"
}

export const TERRAINS: readonly { terrain: Terrain; name: string; goods: string; landscape: string }[] = [
  {
    terrain: "mountain",
    name: "Miền núi",
    goods: "Bưởi, cam, nhung hươu, chè, trầm, mật ong",
    landscape: "canh-doi",
  },
  {
    terrain: "plain",
    name: "Đồng bằng, đô thị",
    goods: "Cu đơ, bánh đa vừng, ram, bún, mây tre",
    landscape: "canh-honglam",
  },
  { terrain: "coast", name: "Ven biển", goods: "Nước mắm, mực, ruốc, cá khô", landscape: "canh-bien" },
]
