import { MedusaService } from "@medusajs/framework/utils"
import Certificate from "./models/certificate"
import CertificateChange from "./models/certificate-change"
import RegisteredProduct from "./models/registered-product"
import RegistryImport from "./models/registry-import"

/** The register: recognised products, their certificates, the history of both. */
class CertificateModuleService extends MedusaService({
  RegisteredProduct,
  Certificate,
  CertificateChange,
  RegistryImport,
}) {}

export default CertificateModuleService
