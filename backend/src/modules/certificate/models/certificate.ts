import { model } from "@medusajs/framework/utils"
import RegisteredProduct from "./registered-product"

/**
 * Giấy chứng nhận OCOP as recorded. There is deliberately no status column: the state of a
 * certificate on a day is computed by `certificateStateOn` from the dates below.
 */
const Certificate = model
  .define(
    { name: "certificate", tableName: "ocop_certificate" },
    {
      id: model.id({ prefix: "cert" }).primaryKey(),
      registered_product: model.belongsTo(() => RegisteredProduct, { mappedBy: "certificates" }),
      number: model.text().nullable(),
      decision_number: model.text(),
      decided_on: model.text(),
      authority_name: model.text(),
      authority_level: model.enum(["district", "province", "central"]),
      stars: model.number(),
      issued_on: model.text(),
      /** Last day of validity (inclusive). */
      expires_on: model.text(),
      kind: model.enum(["new", "re_evaluation", "upgrade"]),
      supersedes_id: model.text().nullable(),
      withdrawn_on: model.text().nullable(),
      withdrawn_ground: model.text().nullable(),
      /** Điều 8 of 26/2026: which of the six grounds, the conclusion that started the 15 days, the decision. */
      withdrawal_ground_code: model
        .enum([
          "false_dossier",
          "criteria_not_kept",
          "law_breach",
          "mark_misused",
          "production_stopped",
          "other_conclusion",
        ])
        .nullable(),
      withdrawal_concluded_on: model.text().nullable(),
      withdrawal_decision_number: model.text().nullable(),
      withdrawal_decided_on: model.text().nullable(),
      withdrawal_authority_level: model.enum(["province", "central"]).nullable(),
      /** Điều 12.3 of 26/2026: day a late re-evaluation was lodged, its ground, day of its result. */
      extension_lodged_on: model.text().nullable(),
      extension_ground: model.text().nullable(),
      extension_ground_code: model.text().nullable(),
      extension_decided_on: model.text().nullable(),
      /** Public code printed and put in the QR; never reused. */
      verification_code: model.text(),
      /** As printed on the certificate, whatever the names become later. */
      product_name_at_issue: model.text(),
      producer_name_at_issue: model.text(),
      unit_id: model.text(),
      ruleset_code: model.text(),
      /** Version of the ruleset the dossier was scored under; null for papers that came from elsewhere. */
      ruleset_version: model.number().nullable(),
      dossier_id: model.text().nullable(),
      note: model.text().nullable(),
      sample: model.boolean().default(false),
      import_id: model.text().nullable(),
    },
  )
  .indexes([
    { on: ["number"], unique: true, where: "number IS NOT NULL AND deleted_at IS NULL" },
    { on: ["verification_code"], unique: true },
    { on: ["registered_product_id", "issued_on"], where: "deleted_at IS NULL" },
    { on: ["decided_on"], where: "deleted_at IS NULL" },
    { on: ["expires_on"], where: "deleted_at IS NULL" },
    { on: ["unit_id"], where: "deleted_at IS NULL" },
  ])

export default Certificate
