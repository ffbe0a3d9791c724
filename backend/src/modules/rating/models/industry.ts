import { model } from "@medusajs/framework/utils"
import ProductGroup from "./product-group"

/** Ngành sản phẩm (6 of them under Quyết định 26/2026/QĐ-TTg, Phụ lục I). */
const Industry = model.define(
  { name: "industry", tableName: "ocop_industry" },
  {
    id: model.id({ prefix: "oind" }).primaryKey(),
    code: model.text().unique(),
    name: model.text(),
    slug: model.text().unique(),
    groups: model.hasMany(() => ProductGroup, { mappedBy: "industry" }),
  },
)

export default Industry
