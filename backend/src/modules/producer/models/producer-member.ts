import { model } from "@medusajs/framework/utils"
import Producer from "./producer"

/** A person who may act for a producer; signs in with the actor type "producer". */
const ProducerMember = model
  .define(
    { name: "producer_member", tableName: "ocop_producer_member" },
    {
      id: model.id({ prefix: "prmem" }).primaryKey(),
      email: model.text(),
      role: model.enum(["owner", "staff"]).default("owner"),
      status: model.enum(["invited", "active", "removed"]).default("active"),
      producer: model.belongsTo(() => Producer, { mappedBy: "members" }),
    },
  )
  .indexes([{ on: ["email"], unique: true, where: "deleted_at IS NULL" }])

export default ProducerMember
