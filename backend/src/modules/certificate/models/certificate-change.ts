import { model } from "@medusajs/framework/utils"

/** Append-only history: what a certificate record said before and after each correction. */
const CertificateChange = model
  .define(
    { name: "certificate_change", tableName: "ocop_certificate_change" },
    {
      id: model.id({ prefix: "certch" }).primaryKey(),
      certificate_id: model.text(),
      import_id: model.text().nullable(),
      actor_id: model.text().nullable(),
      reason: model.text().nullable(),
      before: model.json().nullable(),
      after: model.json(),
    },
  )
  .indexes([{ on: ["certificate_id"] }])

export default CertificateChange
