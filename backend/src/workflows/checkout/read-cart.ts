import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, getVariantAvailability } from "@medusajs/framework/utils"
import { CommerceRefusal } from "./refusal"
import type { VariantStock } from "./rules/stock"

/** A line of a basket with what can be had of it now; read live, never cached. */
export interface CartLineRecord {
  id: string
  variantId: string
  productId: string
  title: string
  variantTitle: string | null
  handle: string | null
  thumbnail: string | null
  productMetadata: Record<string, unknown>
  /** Null: the goods belong to no shipping profile and cannot be sent. */
  profileId: string | null
  quantity: number
  unitPriceVnd: number
  stock: VariantStock
}

export interface CartRecord {
  id: string
  completed: boolean
  salesChannelId: string
  addressId: string | null
  metadata: Record<string, unknown>
  lines: CartLineRecord[]
}

const CART_FIELDS = [
  "id",
  "completed_at",
  "sales_channel_id",
  "shipping_address_id",
  "metadata",
  "items.id",
  "items.variant_id",
  "items.product_id",
  "items.product_title",
  "items.variant_title",
  "items.product_handle",
  "items.thumbnail",
  "items.quantity",
  "items.unit_price",
  "items.created_at",
  "items.variant.id",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "items.product.status",
  "items.product.metadata",
  "items.product.shipping_profile.id",
]

interface RawLine {
  id: string
  variant_id: string | null
  product_id: string | null
  product_title: string | null
  variant_title: string | null
  product_handle: string | null
  thumbnail: string | null
  quantity: number
  unit_price: number
  created_at: string | Date
  variant?: { manage_inventory: boolean; allow_backorder: boolean } | null
  product?: {
    status: string
    metadata: Record<string, unknown> | null
    shipping_profile?: { id: string } | null
  } | null
}

interface RawCart {
  id: string
  completed_at: string | Date | null
  sales_channel_id: string
  shipping_address_id: string | null
  metadata: Record<string, unknown> | null
  items?: RawLine[] | null
}

function stockOf(line: RawLine, availability: number | null): VariantStock {
  const onSale = line.variant !== null && line.variant !== undefined && line.product?.status === "published"
  const counted = line.variant?.manage_inventory === true && line.variant.allow_backorder !== true
  return { onSale, available: counted ? (availability ?? 0) : null }
}

/**
 * The basket with live stock, lines in the order they were added; null when there is none.
 * Nothing of the catalogue's caches is used: what is sold is decided on what is there now.
 */
export async function readCart(container: MedusaContainer, cartId: string): Promise<CartRecord | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: CART_FIELDS, filters: { id: cartId } })
  const cart = data[0] as unknown as RawCart | undefined
  if (cart === undefined) return null
  const items = (cart.items ?? []).filter((item) => item.variant_id !== null)
  const variantIds = items.map((item) => item.variant_id ?? "")
  const availability =
    variantIds.length === 0
      ? {}
      : await getVariantAvailability(query, {
          variant_ids: variantIds,
          sales_channel_id: cart.sales_channel_id,
        })
  return {
    id: cart.id,
    completed: cart.completed_at !== null,
    salesChannelId: cart.sales_channel_id,
    addressId: cart.shipping_address_id,
    metadata: cart.metadata ?? {},
    lines: items
      .sort((a, b) => new Date(a.created_at).getTime() - new Date(b.created_at).getTime())
      .map((item) => ({
        id: item.id,
        variantId: item.variant_id ?? "",
        productId: item.product_id ?? "",
        title: item.product_title ?? "",
        variantTitle: item.variant_title,
        handle: item.product_handle,
        thumbnail: item.thumbnail,
        productMetadata: item.product?.metadata ?? {},
        profileId: item.product?.shipping_profile?.id ?? null,
        quantity: Number(item.quantity),
        unitPriceVnd: Number(item.unit_price),
        stock: stockOf(item, availability[item.variant_id ?? ""]?.availability ?? null),
      })),
  }
}

/** @throws CommerceRefusal CART_NOT_FOUND */
export async function requireCart(container: MedusaContainer, cartId: string): Promise<CartRecord> {
  const cart = await readCart(container, cartId)
  if (cart === null) {
    throw new CommerceRefusal("CART_NOT_FOUND", "Không tìm thấy giỏ hàng này. Tải lại trang để mở giỏ mới.")
  }
  return cart
}
