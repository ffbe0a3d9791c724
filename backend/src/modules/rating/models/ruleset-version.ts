import { model } from "@medusajs/framework/utils"

/**
 * One loaded version of a ruleset. Append-only: a correction is a new version, and dossiers keep the
 * version they were opened under. The database refuses updates and deletes (see its migration).
 */
const RulesetVersion = model
  .define(
    { name: "ruleset_version", tableName: "ocop_ruleset_version" },
    {
      id: model.id({ prefix: "rset" }).primaryKey(),
      /** «26/2026». */
      code: model.text(),
      /** 1, 2, 3 … per code. */
      version: model.number(),
      /** Of the content in canonical form (`rulesetDigest`). */
      sha256: model.text(),
      title: model.text(),
      valid_from: model.text(),
      valid_to: model.text().nullable(),
      transition_to: model.text().nullable(),
      loaded_at: model.dateTime(),
      /** Id of the officer; null when it came with the system or from the command line. */
      loaded_by: model.text().nullable(),
      /** Where it came from: «bundled», or the name of the file. */
      source_note: model.text(),
      content: model.json(),
    },
  )
  .indexes([{ on: ["code", "version"], unique: true, where: "deleted_at IS NULL" }])

export default RulesetVersion
