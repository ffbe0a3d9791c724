import { model } from "@medusajs/framework/utils"
import Industry from "./industry"
import ProductSet from "./product-set"

/** Nhóm sản phẩm (17 under 26/2026). */
const ProductGroup = model.define(
  { name: "product_group", tableName: "ocop_product_group" },
  {
    id: model.id({ prefix: "ogrp" }).primaryKey(),
    code: model.text().unique(),
    name: model.text(),
    slug: model.text().unique(),
    industry: model.belongsTo(() => Industry, { mappedBy: "groups" }),
    sets: model.hasMany(() => ProductSet, { mappedBy: "group" }),
  },
)

export default ProductGroup
