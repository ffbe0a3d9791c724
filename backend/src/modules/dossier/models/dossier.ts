import { model } from "@medusajs/framework/utils"

/**
 * Hồ sơ: one product asking for its stars once. `draft` is what the producer is writing; what was
 * lodged are the frozen versions. State and clock are written by `transitionDossier` alone.
 */
const Dossier = model
  .define(
    { name: "dossier", tableName: "ocop_dossier" },
    {
      id: model.id({ prefix: "dos" }).primaryKey(),
      kind: model.enum(["first", "upgrade", "re_evaluation"]),
      producer_id: model.text(),
      /** Null for a first dossier, until the product is recognised. */
      registered_product_id: model.text().nullable(),
      product_name: model.text(),
      folded_name: model.text(),
      set_no: model.number().nullable(),
      /** The version of the ruleset it was opened under. */
      ruleset_code: model.text(),
      ruleset_version: model.number(),
      /** The commune it is lodged at: unit period and its official code. */
      unit_id: model.text(),
      unit_code: model.text(),
      state: model.enum([
        "draft",
        "submitted",
        "returned",
        "advisory",
        "supplement_requested",
        "council",
        "decided",
        "forwarded",
        "recognised",
        "refused",
        "withdrawn",
      ]),
      /** Number of events so far: who acts on an older one acts on a stale dossier. */
      event_seq: model.number().default(0),
      draft: model.json(),
      /** Counts every saved change of the draft. */
      revision: model.number().default(1),
      /** Revision of the draft that became the newest frozen version. */
      frozen_revision: model.number().nullable(),
      version_no: model.number().nullable(),
      version_sha256: model.text().nullable(),
      base_dossier_id: model.text().nullable(),
      /** The certificate a re-evaluation or upgrade starts from. */
      certificate_id: model.text().nullable(),
      extension_ground: model.text().nullable(),
      product_code: model.text().nullable(),
      commune_receipt: model.text().nullable(),
      province_receipt: model.text().nullable(),
      /** First day it was lodged; the day the commune proposed it. */
      lodged_on: model.text().nullable(),
      proposed_on: model.text().nullable(),
      clock_kind: model.text().nullable(),
      clock_started_on: model.text().nullable(),
      clock_due_on: model.text().nullable(),
      officer_id: model.text().nullable(),
      /** Result of the council: average total in hundredths, stars after agreed minima. */
      result_id: model.text().nullable(),
      average_x100: model.number().nullable(),
      stars: model.number().nullable(),
      agreed_choices: model.json().nullable(),
      decision_number: model.text().nullable(),
      decided_on: model.text().nullable(),
      issued_certificate_id: model.text().nullable(),
      opened_by: model.text(),
    },
  )
  .indexes([
    { on: ["producer_id"], where: "deleted_at IS NULL" },
    { on: ["state", "unit_code"], where: "deleted_at IS NULL" },
    { on: ["clock_due_on"], where: "clock_due_on IS NOT NULL AND deleted_at IS NULL" },
    { on: ["product_code"], unique: true, where: "product_code IS NOT NULL AND deleted_at IS NULL" },
    { on: ["commune_receipt"], unique: true, where: "commune_receipt IS NOT NULL AND deleted_at IS NULL" },
    { on: ["province_receipt"], unique: true, where: "province_receipt IS NOT NULL AND deleted_at IS NULL" },
    // One open dossier per product: a second one would ask for stars twice.
    {
      on: ["registered_product_id"],
      unique: true,
      where:
        "registered_product_id IS NOT NULL AND deleted_at IS NULL AND state NOT IN ('recognised', 'refused', 'withdrawn')",
    },
  ])

export default Dossier
