import { model } from "@medusajs/framework/utils"

/** A plan of inspections: approved for a year, or made at once on a sign. */
const InspectionPlan = model.define(
  { name: "inspection_plan", tableName: "ocop_inspection_plan" },
  {
    id: model.id({ prefix: "inspplan" }).primaryKey(),
    kind: model.enum(["periodic", "sudden"]),
    title: model.text(),
    basis: model.text(),
    actor_id: model.text().nullable(),
  },
)

export default InspectionPlan
