import { model } from "@medusajs/framework/utils"
import ProducerMember from "./producer-member"

/** Chủ thể OCOP: the cooperative, group, enterprise, household or farm behind a product. */
const Producer = model
  .define(
    { name: "producer", tableName: "ocop_producer" },
    {
      id: model.id({ prefix: "prdr" }).primaryKey(),
      kind: model.enum([
        "cooperative",
        "cooperative_group",
        "enterprise",
        "household",
        "farm",
        "association",
        "unknown",
      ]),
      legal_name: model.text(),
      display_name: model.text(),
      folded_name: model.text(),
      slug: model.text(),
      tax_code: model.text().nullable(),
      /** The unit period the producer belonged to when it was registered. */
      registered_unit_id: model.text().nullable(),
      district_at_registration: model.text().nullable(),
      story: model.text().nullable(),
      phone_e164: model.text().nullable(),
      email: model.text().nullable(),
      address_line: model.text().nullable(),
      status: model.enum(["pending", "active", "suspended", "closed"]).default("active"),
      sample: model.boolean().default(false),
      import_id: model.text().nullable(),
      members: model.hasMany(() => ProducerMember, { mappedBy: "producer" }),
    },
  )
  .indexes([
    { on: ["slug"], unique: true, where: "deleted_at IS NULL" },
    { on: ["tax_code"], unique: true, where: "tax_code IS NOT NULL AND deleted_at IS NULL" },
    { on: ["folded_name"], where: "deleted_at IS NULL" },
    { on: ["registered_unit_id"], where: "deleted_at IS NULL" },
  ])

export default Producer
