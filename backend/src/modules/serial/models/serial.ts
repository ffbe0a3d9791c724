import { model } from "@medusajs/framework/utils"

/** The last number given out in one series, e.g. `product-code:42-18775-2026`. */
const Serial = model.define(
  { name: "serial", tableName: "ocop_serial" },
  {
    scope: model.text().primaryKey(),
    last_value: model.number(),
  },
)

export default Serial
