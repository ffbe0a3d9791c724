import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  LINE_QUANTITY_LIMITS,
  setCartLineBody,
  type BasketSummary,
  type CheckoutFault,
} from "../../../../../../contract"
import { setCartLine } from "../../../../../../workflows/checkout/run"

/** PUT /store/ocop/carts/{id}/lines: absolute quantity of one variant. Idempotent. */
export async function PUT(
  req: MedusaRequest,
  res: MedusaResponse<BasketSummary | CheckoutFault>,
): Promise<void> {
  const body = setCartLineBody.safeParse(req.body)
  if (!body.success) {
    const field = String(body.error.issues[0]?.path[0] ?? "quantity")
    res.status(400).json({
      code: "LINE_INVALID",
      field,
      message:
        field === "variantId"
          ? "Thiếu mã món hàng. Tải lại trang rồi chọn lại."
          : `Số lượng phải là số nguyên từ ${LINE_QUANTITY_LIMITS.min} đến ${LINE_QUANTITY_LIMITS.max} (0 để bỏ khỏi giỏ).`,
    })
    return
  }
  const outcome = await setCartLine(req.scope, { cartId: req.params.id ?? "", ...body.data })
  if (outcome.ok) res.json(outcome.value)
  else res.status(outcome.httpStatus).json(outcome.fault)
}
