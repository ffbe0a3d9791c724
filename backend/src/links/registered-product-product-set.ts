import { defineLink } from "@medusajs/framework/utils"
import CertificateModule from "../modules/certificate"
import RatingModule from "../modules/rating"

export default defineLink(
  { linkable: CertificateModule.linkable.registeredProduct, field: "product_set_id" },
  RatingModule.linkable.productSet,
  { readOnly: true },
)
