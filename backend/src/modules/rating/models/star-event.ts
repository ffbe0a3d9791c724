import { model } from "@medusajs/framework/utils"

/**
 * The recorded decision that gave a product its stars: under which ruleset, with how many points
 * when known. Append-only; a correction is a new row with `corrects_id`.
 */
const StarEvent = model
  .define(
    { name: "star_event", tableName: "ocop_star_event" },
    {
      id: model.id({ prefix: "star" }).primaryKey(),
      registered_product_id: model.text(),
      certificate_id: model.text().nullable(),
      ruleset_code: model.text(),
      set_no: model.number().nullable(),
      /** Average points × 100, so that 71,25 is 7125; null when the source does not tell. */
      points_x100: model.number().nullable(),
      stars: model.number(),
      kind: model.enum(["new", "re_evaluation", "upgrade"]),
      decision_number: model.text(),
      decided_on: model.text(),
      authority_level: model.enum(["district", "province", "central"]),
      corrects_id: model.text().nullable(),
      import_id: model.text().nullable(),
    },
  )
  .indexes([
    { on: ["registered_product_id"], where: "deleted_at IS NULL" },
    { on: ["certificate_id"], where: "deleted_at IS NULL" },
  ])

export default StarEvent
