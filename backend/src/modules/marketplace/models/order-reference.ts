import { model } from "@medusajs/framework/utils"

/**
 * The code a shopper keeps for an order, and the stars that were shown when it was placed.
 * Unique on the cart: a second completion of the same basket finds this row instead of making one.
 */
const OrderReference = model
  .define(
    { name: "order_reference", tableName: "ocop_order_reference" },
    {
      id: model.id({ prefix: "oref" }).primaryKey(),
      order_id: model.text(),
      cart_id: model.text(),
      /** e.g. OH-7K3M2P: unambiguous letters and digits, never derived from a counter. */
      code: model.text(),
      phone_e164: model.text(),
      /** Per order line: the seal as shown (stars, certificate code, state, day). */
      seals: model.json(),
    },
  )
  .indexes([
    { on: ["order_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["cart_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["code"], unique: true },
  ])

export default OrderReference
