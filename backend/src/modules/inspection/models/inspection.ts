import { model } from "@medusajs/framework/utils"

/** One visit to one product: what was looked at, what was found, by when it is to be mended. */
const Inspection = model
  .define(
    { name: "inspection", tableName: "ocop_inspection" },
    {
      id: model.id({ prefix: "insp" }).primaryKey(),
      plan_id: model.text(),
      kind: model.enum(["periodic", "sudden"]),
      registered_product_id: model.text(),
      /** The certificate that spoke for the product when the inspection was planned. */
      certificate_id: model.text().nullable(),
      state: model.enum([
        "planned",
        "passed",
        "mending",
        "mended",
        "withdrawal_proposed",
        "withdrawn",
        "dismissed",
        "cancelled",
      ]),
      /** Grows with each step: who read an older one is told so. */
      revision: model.number().default(1),
      planned_on: model.text(),
      inspected_on: model.text().nullable(),
      checklist: model.json().nullable(),
      findings: model.json().nullable(),
      conclusion: model.text().nullable(),
      mend_by: model.text().nullable(),
      ground: model.text().nullable(),
      /** Day of the conclusion that proposes withdrawal: starts the 15 days of Điều 8.4. */
      concluded_on: model.text().nullable(),
    },
  )
  .indexes([
    { on: ["plan_id"], where: "deleted_at IS NULL" },
    { on: ["state", "planned_on"], where: "deleted_at IS NULL" },
    { on: ["registered_product_id"], where: "deleted_at IS NULL" },
  ])

export default Inspection
