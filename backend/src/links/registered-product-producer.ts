import { defineLink } from "@medusajs/framework/utils"
import CertificateModule from "../modules/certificate"
import ProducerModule from "../modules/producer"

export default defineLink(
  { linkable: CertificateModule.linkable.registeredProduct, field: "producer_id" },
  ProducerModule.linkable.producer,
  { readOnly: true },
)
