import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { requireCart } from "../read-cart"
import type { Placement } from "../rules/placement"
import { assertSellable } from "../shortages"

/** A cart update in Medusa's shape. */
export interface RecipientUpdate {
  id: string
  email: string
  customer_id?: string
  metadata: Record<string, unknown>
  shipping_address: {
    id?: string
    first_name: string
    last_name: string
    phone: string
    address_1: string
    city: string
    province: string
    country_code: string
    metadata: Record<string, unknown>
  }
}

export interface PrepareCartInput {
  cartId: string
  placement: Placement
  customerId: string | null
}

export interface PreparedCart {
  update: RecipientUpdate
  profileIds: string[]
}

/**
 * Medusa wants an e-mail on every order and most shoppers give none. The domain `.invalid` (RFC 2606)
 * can never be delivered to; mailers skip it.
 */
export function placeholderEmail(cartId: string): string {
  return `khach+${cartId.toLowerCase()}@khong-email.invalid`
}

/**
 * Checks that the basket can be sold and lays out who receives it. Writes nothing.
 * The full name stays whole in `first_name`: Vietnamese names are not split.
 *
 * @throws CommerceRefusal CART_NOT_FOUND | CART_EMPTY | LINE_INVALID | OUT_OF_STOCK
 */
export const prepareCartStep = createStep(
  "ocop-prepare-cart",
  async ({ cartId, placement, customerId }: PrepareCartInput, { container }) => {
    const cart = await requireCart(container, cartId)
    assertSellable(cart.lines)
    const update: RecipientUpdate = {
      id: cartId,
      email: placement.email ?? placeholderEmail(cartId),
      ...(customerId === null ? {} : { customer_id: customerId }),
      metadata: { ...cart.metadata, note: placement.note },
      shipping_address: {
        ...(cart.addressId === null ? {} : { id: cart.addressId }),
        first_name: placement.fullName,
        last_name: "",
        phone: placement.phoneE164,
        address_1: placement.addressLine,
        city: placement.commune.name,
        province: placement.commune.provinceName,
        country_code: "vn",
        metadata: {
          commune_code: placement.commune.code,
          province_code: placement.commune.provinceCode,
        },
      },
    }
    const prepared: PreparedCart = { update, profileIds: cart.lines.map((line) => line.profileId ?? "") }
    return new StepResponse(prepared)
  },
)
