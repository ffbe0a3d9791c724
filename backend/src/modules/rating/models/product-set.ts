import { model } from "@medusajs/framework/utils"
import ProductGroup from "./product-group"

/** Bộ sản phẩm: one of the 26 sets, each with its own scoring sheet. */
const ProductSet = model.define(
  { name: "product_set", tableName: "ocop_product_set" },
  {
    id: model.id({ prefix: "oset" }).primaryKey(),
    no: model.number().unique(),
    name: model.text(),
    slug: model.text().unique(),
    lead_agencies: model.json(),
    sample_count: model.number(),
    group: model.belongsTo(() => ProductGroup, { mappedBy: "sets" }),
  },
)

export default ProductSet
