/** When the province's best-known goods are at their best. Months are solar, 1 … 12. */
export interface Season {
  name: string
  places: string
  picture: string
  /** What to search the catalogue for. */
  query: string
  months: readonly number[]
}

const WHOLE_YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

export const SEASONS: readonly Season[] = [
  {
    name: "Bưởi Phúc Trạch",
    places: "Hương Khê, Phúc Trạch",
    picture: "buoi",
    query: "bưởi",
    months: [8, 9, 10],
  },
  {
    name: "Cam chanh, cam bù",
    places: "Hương Đô, Vũ Quang, Hương Sơn",
    picture: "cam",
    query: "cam",
    months: [10, 11, 12, 1],
  },
  {
    name: "Nhung hươu tươi",
    places: "Hương Sơn, Sơn Giang",
    picture: "nhung",
    query: "nhung hươu",
    months: [2, 3, 4, 5],
  },
  {
    name: "Mật ong rừng",
    places: "Vũ Quang, Hương Sơn",
    picture: "matong",
    query: "mật ong",
    months: [3, 4, 5, 6],
  },
  {
    name: "Mực một nắng",
    places: "Lộc Hà, Thiên Cầm",
    picture: "muc",
    query: "mực",
    months: [4, 5, 6, 7, 8],
  },
  {
    name: "Kẹo cu đơ, nước mắm",
    places: "Làm quanh năm",
    picture: "cudo",
    query: "cu đơ",
    months: WHOLE_YEAR,
  },
]

export const inSeason = (season: Season, month: number): boolean => season.months.includes(month)

/** «Mùa chính: tháng 8, 9, 10», for those who do not see the bar. */
export function seasonText(season: Season): string {
  return season.months.length === 12 ? "Có quanh năm" : `Mùa chính: tháng ${season.months.join(", ")}`
}
