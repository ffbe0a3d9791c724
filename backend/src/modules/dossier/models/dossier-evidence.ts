import { model } from "@medusajs/framework/utils"

/** A private file that proves something: for a criterion of the sheet or a kind of document. */
const DossierEvidence = model
  .define(
    { name: "dossier_evidence", tableName: "ocop_dossier_evidence" },
    {
      id: model.id({ prefix: "dosf" }).primaryKey(),
      dossier_id: model.text(),
      criterion: model.text().nullable(),
      document_kind: model.text().nullable(),
      file_name: model.text(),
      media_type: model.text(),
      bytes: model.number(),
      sha256: model.text(),
      /** Path below the private folder of evidence; never told to anyone. */
      storage_key: model.text(),
      uploaded_by: model.text(),
      uploaded_on: model.text(),
      /** Taken out of the draft; the file stays while a frozen version names it. */
      removed_on: model.text().nullable(),
    },
  )
  .indexes([{ on: ["dossier_id"], where: "deleted_at IS NULL" }])

export default DossierEvidence
