import { model } from "@medusajs/framework/utils"

/**
 * A decision that recognises a commune at an NTM level (standard → advanced → model).
 * It names the unit period that was recognised; a merged commune shows what its parts held.
 */
const NtmRecognition = model
  .define(
    { name: "ntm_recognition", tableName: "ocop_ntm_recognition" },
    {
      id: model.id({ prefix: "ntm" }).primaryKey(),
      unit_id: model.text(),
      level: model.enum(["standard", "advanced", "model"]),
      decision_number: model.text(),
      decided_on: model.text(),
      authority_name: model.text().nullable(),
      /** Criteria set of its period, e.g. "2021-2025". */
      ruleset_period: model.text(),
      ended_on: model.text().nullable(),
      ended_ground: model.text().nullable(),
      note: model.text().nullable(),
      sample: model.boolean().default(false),
      import_id: model.text().nullable(),
    },
  )
  .indexes([
    { on: ["unit_id", "level", "decision_number"], unique: true, where: "deleted_at IS NULL" },
    { on: ["decided_on"], where: "deleted_at IS NULL" },
  ])

export default NtmRecognition
