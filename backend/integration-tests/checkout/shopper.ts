import type { BasketSummary, CartView, CheckoutFault, OrderView, PlacedOrder } from "../../src/contract"
import type { Shop } from "./fixture"

/** The part of the test runner's HTTP client that is used; answers of every status are returned. */
interface HttpClient {
  request<T>(config: {
    method: string
    url: string
    data?: unknown
    params?: Record<string, string>
    headers?: Record<string, string>
    validateStatus: () => boolean
  }): Promise<{ status: number; data: T; headers: Record<string, unknown> }>
}

/** The units of the address book the tests send to. */
export const RECIPIENT = {
  phone: "0912 345 678",
  fullName: "Khách Thử Nghiệm",
  provinceCode: "42",
  communeCode: "18073",
  addressLine: "Tổ dân phố 3, cạnh trường học",
  payment: "cod",
}

/** Speaks to the shop's API the way the storefront does. */
export class Shopper {
  constructor(
    private readonly api: HttpClient,
    private readonly shop: Shop,
  ) {}

  private call<T>(
    method: string,
    url: string,
    options: { data?: unknown; params?: Record<string, string> } = {},
  ) {
    return this.api.request<T>({
      method,
      url,
      ...options,
      headers: { "x-publishable-api-key": this.shop.publishableKey },
      validateStatus: () => true,
    })
  }

  async openCart(): Promise<string> {
    const { data } = await this.call<BasketSummary>("POST", "/store/ocop/carts", { data: {} })
    return data.cartId
  }

  put(cartId: string, variantId: string, quantity: unknown) {
    return this.call<BasketSummary & CheckoutFault>("PUT", `/store/ocop/carts/${cartId}/lines`, {
      data: { variantId, quantity },
    })
  }

  view(cartId: string) {
    return this.call<CartView & CheckoutFault>("GET", `/store/ocop/carts/${cartId}`)
  }

  place(cartId: string, body: unknown) {
    return this.call<PlacedOrder & CheckoutFault>("POST", `/store/ocop/carts/${cartId}/place`, { data: body })
  }

  completeTheStockWay(cartId: string) {
    return this.call<CheckoutFault>("POST", `/store/carts/${cartId}/complete`, { data: {} })
  }

  lookUp(code: string, phone: string) {
    return this.call<OrderView & CheckoutFault>("GET", "/store/ocop/orders/lookup", {
      params: { code, phone },
    })
  }

  /** A basket holding these goods, and its total. */
  async fill(lines: [variantId: string, quantity: number][]): Promise<{ cartId: string; totalVnd: number }> {
    const cartId = await this.openCart()
    for (const [variantId, quantity] of lines) await this.put(cartId, variantId, quantity)
    const { data } = await this.view(cartId)
    return { cartId, totalVnd: data.totalVnd }
  }
}
