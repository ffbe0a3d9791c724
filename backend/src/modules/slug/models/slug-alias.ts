import { model } from "@medusajs/framework/utils"

/** Every public handle an entity has ever had, so that a renamed page redirects for good. */
const SlugAlias = model
  .define(
    { name: "slug_alias", tableName: "ocop_slug_alias" },
    {
      id: model.id({ prefix: "slug" }).primaryKey(),
      entity: model.enum(["product", "producer", "commune"]),
      slug: model.text(),
      target_id: model.text(),
    },
  )
  .indexes([{ on: ["entity", "slug"], unique: true, where: "deleted_at IS NULL" }])

export default SlugAlias
