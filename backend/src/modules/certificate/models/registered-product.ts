import { model } from "@medusajs/framework/utils"
import Certificate from "./certificate"

/**
 * A product as the register knows it. `product_id` names the Medusa product (its shop page);
 * producer and set are ids of other modules, joined through read-only links.
 */
const RegisteredProduct = model
  .define(
    { name: "registered_product", tableName: "ocop_registered_product" },
    {
      id: model.id({ prefix: "regp" }).primaryKey(),
      product_id: model.text(),
      /** Official product code, e.g. 42-18775-001-2026; null when the source has none. */
      registry_code: model.text().nullable(),
      /** Folded producer + folded name: what makes two rows the same product when no code is given. */
      identity_key: model.text(),
      name: model.text(),
      folded_name: model.text(),
      producer_id: model.text(),
      set_no: model.number().nullable(),
      product_set_id: model.text().nullable(),
      /** Unit period of the latest recognition. */
      unit_id: model.text().nullable(),
      sample: model.boolean().default(false),
      import_id: model.text().nullable(),
      certificates: model.hasMany(() => Certificate, { mappedBy: "registered_product" }),
    },
  )
  .indexes([
    { on: ["product_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["registry_code"], unique: true, where: "registry_code IS NOT NULL AND deleted_at IS NULL" },
    { on: ["identity_key"], where: "deleted_at IS NULL" },
    { on: ["producer_id"], where: "deleted_at IS NULL" },
  ])

export default RegisteredProduct
