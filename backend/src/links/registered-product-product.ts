import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CertificateModule from "../modules/certificate"

export default defineLink(
  { linkable: CertificateModule.linkable.registeredProduct, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true },
)
