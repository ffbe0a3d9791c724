import { model } from "@medusajs/framework/utils"

/** One run of an import: which file, by whom, with what result. */
const RegistryImport = model.define(
  { name: "registry_import", tableName: "ocop_registry_import" },
  {
    id: model.id({ prefix: "rimp" }).primaryKey(),
    kind: model.enum(["registry", "ntm"]),
    file_name: model.text(),
    sha256: model.text(),
    actor_id: model.text().nullable(),
    status: model.enum(["previewed", "refused", "applied"]),
    row_count: model.number(),
    created_count: model.number(),
    updated_count: model.number(),
    unchanged_count: model.number(),
    fault_count: model.number(),
    summary: model.json().nullable(),
  },
)

export default RegistryImport
