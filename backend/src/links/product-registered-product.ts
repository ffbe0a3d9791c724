import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CertificateModule from "../modules/certificate"

/** product → registered_product (and so → certificates): read through registered_product.product_id. */
export default defineLink(
  { linkable: ProductModule.linkable.product, field: "id" },
  { ...CertificateModule.linkable.registeredProduct.id, primaryKey: "product_id" },
  { readOnly: true },
)
