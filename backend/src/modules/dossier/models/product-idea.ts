import { model } from "@medusajs/framework/utils"

/**
 * The stages before a dossier, where the province keeps them: idea registered → appraised → plan of
 * production and business accepted. Each stage is the day it was reached; null = not yet.
 */
const ProductIdea = model
  .define(
    { name: "product_idea", tableName: "ocop_product_idea" },
    {
      id: model.id({ prefix: "idea" }).primaryKey(),
      product_name: model.text(),
      producer_name: model.text(),
      producer_id: model.text().nullable(),
      unit_id: model.text(),
      unit_code: model.text(),
      registered_on: model.text(),
      appraised_on: model.text().nullable(),
      plan_accepted_on: model.text().nullable(),
      note: model.text().nullable(),
      dossier_id: model.text().nullable(),
      actor_id: model.text(),
    },
  )
  .indexes([{ on: ["unit_code"], where: "deleted_at IS NULL" }])

export default ProductIdea
