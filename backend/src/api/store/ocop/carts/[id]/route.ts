import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CartView, CheckoutFault } from "../../../../../contract"
import { readBasket } from "../../../../../workflows/checkout/read-basket"

/** GET /store/ocop/carts/{id}: the open basket by producer, with live prices, stock and shipping. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CartView | CheckoutFault>): Promise<void> {
  const basket = await readBasket(req.scope, req.params.id ?? "")
  if (basket === null) {
    res.status(404).json({
      code: "CART_NOT_FOUND",
      field: null,
      message: "Không tìm thấy giỏ hàng này. Tải lại trang để mở giỏ mới.",
    })
    return
  }
  res.json(basket)
}
