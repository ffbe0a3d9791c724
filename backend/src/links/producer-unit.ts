import { defineLink } from "@medusajs/framework/utils"
import CommuneModule from "../modules/commune"
import ProducerModule from "../modules/producer"

export default defineLink(
  { linkable: ProducerModule.linkable.producer, field: "registered_unit_id" },
  CommuneModule.linkable.unit,
  { readOnly: true },
)
