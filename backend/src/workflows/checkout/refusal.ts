import { MedusaError } from "@medusajs/framework/utils"
import type { ApiFault, CheckoutFault } from "../../contract"

/** Everything the shop may answer instead of doing what was asked. */
export type RefusalCode =
  | "CHECKOUT_INVALID"
  | "CART_NOT_FOUND"
  | "CART_EMPTY"
  | "CART_BUSY"
  | "CART_COMPLETED"
  | "LINE_INVALID"
  | "VARIANT_NOT_FOUND"
  | "OUT_OF_STOCK"
  | "TOTAL_CHANGED"
  | "SHIPPING_UNAVAILABLE"

const STATUS: Record<RefusalCode, number> = {
  CHECKOUT_INVALID: 400,
  LINE_INVALID: 400,
  CART_NOT_FOUND: 404,
  VARIANT_NOT_FOUND: 404,
  CART_EMPTY: 409,
  CART_BUSY: 409,
  CART_COMPLETED: 409,
  OUT_OF_STOCK: 409,
  TOTAL_CHANGED: 409,
  SHIPPING_UNAVAILABLE: 409,
}

type Details = Pick<CheckoutFault, "faults" | "lines" | "totalVnd">

/**
 * A refusal with a stable code and a Vietnamese sentence, thrown in steps. It is a MedusaError so that
 * the workflow engine treats it as a final failure: compensate, do not retry.
 */
export class CommerceRefusal extends MedusaError {
  readonly refusal: CheckoutFault
  readonly httpStatus: number

  constructor(code: RefusalCode, message: string, field: ApiFault["field"] = null, details: Details = {}) {
    super(MedusaError.Types.NOT_ALLOWED, message, code)
    this.refusal = { code, field, message, ...details }
    this.httpStatus = STATUS[code]
  }
}
