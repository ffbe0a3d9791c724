import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { nextSerial } from "../modules/serial/writers/next-serial"

/** Official code of the province whose office this is (QĐ 19/2025/QĐ-TTg). */
export const PROVINCE_CODE = "42"

/** (T)-(X)-(STT)-20YY of the sheets of Phụ lục II: «42-18775-001-2026». The serial is kept per commune and year. */
export async function allocateProductCode(tx: Knex, unitCode: string, year: string): Promise<string> {
  const serial = await nextSerial(tx, `product-code:${PROVINCE_CODE}-${unitCode}-${year}`)
  return `${PROVINCE_CODE}-${unitCode}-${String(serial).padStart(3, "0")}-${year}`
}

/**
 * Receipt number of Mẫu 01 at the commune or the province: «07/PĐK-42-18775-2026». The commune counts its
 * own, the province all of the year.
 */
export async function allocateReceipt(
  tx: Knex,
  at: "commune" | "province",
  unitCode: string,
  year: string,
): Promise<string> {
  const place = `${PROVINCE_CODE}-${unitCode}-${year}`
  const scope = at === "commune" ? `receipt:${place}` : `province-receipt:${PROVINCE_CODE}-${year}`
  const serial = await nextSerial(tx, scope)
  return `${String(serial).padStart(2, "0")}/PĐK-${place}`
}
