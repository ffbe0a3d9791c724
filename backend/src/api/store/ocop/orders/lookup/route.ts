import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ApiFault, OrderView } from "../../../../../contract"
import { parseOrderCode } from "../../../../../workflows/checkout/rules/order-code"
import { parseVietnameseMobile } from "../../../../../workflows/checkout/rules/phone"
import { findOrder } from "../../../../../workflows/orders/read-order"
import { callerOf } from "../../caller"
import { TryLimit } from "../../try-limit"

const MINUTE_MS = 60_000
const MAX_KEYS = 10_000
/** One caller guessing the number of one order; one caller guessing anything; everyone guessing one order. */
const perCallerAndCode = new TryLimit({ tries: 10, windowMs: MINUTE_MS, maxKeys: MAX_KEYS })
const perCaller = new TryLimit({ tries: 60, windowMs: MINUTE_MS, maxKeys: MAX_KEYS })
const perCode = new TryLimit({ tries: 30, windowMs: MINUTE_MS, maxKeys: MAX_KEYS })

const NOT_FOUND: ApiFault = {
  code: "ORDER_NOT_FOUND",
  field: null,
  message: "Không tìm thấy đơn hàng với mã và số điện thoại này. Kiểm tra lại cả hai.",
}

/** GET /store/ocop/orders/lookup?code=&phone= : both must match, else 404 without telling which. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OrderView | ApiFault>): Promise<void> {
  const typedCode = typeof req.query.code === "string" ? req.query.code : ""
  const typedPhone = typeof req.query.phone === "string" ? req.query.phone : ""
  const code = parseOrderCode(typedCode)
  const caller = callerOf(req)
  const limits: [TryLimit, string][] = [[perCaller, caller]]
  if (code !== null) limits.push([perCallerAndCode, `${caller} ${code}`], [perCode, code])
  const waits = limits.flatMap(([limit, key]) => limit.take(key) ?? [])
  if (waits.length > 0) {
    res.setHeader("retry-after", String(Math.max(...waits)))
    res.status(429).json({
      code: "TOO_MANY_TRIES",
      field: null,
      message: `Tra cứu quá nhiều lần. Đợi ${Math.max(...waits)} giây rồi thử lại.`,
    })
    return
  }
  const phone = parseVietnameseMobile(typedPhone)
  const order = phone === null || code === null ? null : await findOrder(req.scope, code, phone)
  if (order === null) {
    res.status(404).json(NOT_FOUND)
    return
  }
  for (const [limit, key] of limits) limit.giveBack(key)
  res.setHeader("cache-control", "no-store")
  res.json(order)
}
