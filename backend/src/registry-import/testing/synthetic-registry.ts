import { addDays, type IsoDay } from "../../lib/local-day"
import { showDay } from "../values/day"
import { placesOn, type Place } from "./places"
import type { SheetRow } from "./sheet-rows"

const GOODS = [
  ["Nước mắm", 9],
  ["Mật ong", 4],
  ["Chè xanh", 11],
] as const
const FORMS = ["HTX", "Tổ hợp tác", "Công ty TNHH", "Hộ kinh doanh", "Trang trại"]
const FIRST_DAY: IsoDay = "2021-03-01"
const SECOND_DAY: IsoDay = "2024-02-15"
const PRODUCTS_PER_PRODUCER = 3
/** Every fourth product has been evaluated again. */
const RE_EVALUATED_EVERY = 4
const FOUR_STARS_EVERY = 10
const SPREAD_DAYS = 200

function pick<T>(list: readonly T[], place: number): T {
  const item = list[place % list.length]
  if (item === undefined) throw new Error("nothing to pick from")
  return item
}

interface Product {
  serial: number
  place: Place
}

function productCells({ serial, place }: Product): SheetRow {
  const [goods, set] = pick(GOODS, serial)
  const producer = Math.floor(serial / PRODUCTS_PER_PRODUCER)
  return {
    productName: `${goods} thử nghiệm ${serial}`,
    producerName: `${pick(FORMS, producer)} Mẫu ${producer}`,
    productSet: set,
    commune: place.commune,
    district: place.district,
  }
}

function certificateCells(serial: number, day: IsoDay, form: string, fourStars: boolean): SheetRow {
  const decidedOn = addDays(day, serial % SPREAD_DAYS)
  return {
    points: fourStars ? "78,5" : "61,25",
    stars: fourStars ? "4 sao" : 3,
    decisionNumber: `${100 + (serial % SPREAD_DAYS)}/QĐ-THỬ`,
    decidedOn: showDay(decidedOn),
    authority: "UBND tỉnh Hà Tĩnh",
    certificateNumber: `THỬ-${day.slice(0, 4)}-${serial}`,
    form,
  }
}

/**
 * A valid registry of exactly `count` rows, the same at every call: products of sample producers in
 * real communes, a quarter of them evaluated twice. `from` shifts the serial numbers, so that two
 * registries do not touch the same products.
 */
export function* syntheticRegistry(count: number, from = 0): Generator<SheetRow> {
  const places = placesOn([FIRST_DAY, addDays(SECOND_DAY, SPREAD_DAYS)])
  let yielded = 0
  for (let serial = from; yielded < count; serial += 1) {
    // All products of one producer lie in one commune.
    const place = pick(places, Math.floor(serial / PRODUCTS_PER_PRODUCER))
    const product = productCells({ serial, place })
    const fourStars = serial % FOUR_STARS_EVERY === 0
    yield { ...product, ...certificateCells(serial, FIRST_DAY, "Mới", fourStars) }
    yielded += 1
    if (serial % RE_EVALUATED_EVERY !== 0 || yielded >= count) continue
    yield { ...product, ...certificateCells(serial, SECOND_DAY, "Đánh giá lại", fourStars) }
    yielded += 1
  }
}
