import { MedusaService } from "@medusajs/framework/utils"
import CommuneOfficer from "./models/commune-officer"
import CommuneReport from "./models/commune-report"
import Dossier from "./models/dossier"
import DossierEvent from "./models/dossier-event"
import DossierEvidence from "./models/dossier-evidence"
import DossierVersion from "./models/dossier-version"
import ProductIdea from "./models/product-idea"
import SupplementRequest from "./models/supplement-request"

/** Dossiers of products, their versions, evidence and story; the communes' reports and officers. */
class DossierModuleService extends MedusaService({
  Dossier,
  DossierVersion,
  DossierEvent,
  DossierEvidence,
  CommuneReport,
  SupplementRequest,
  CommuneOfficer,
  ProductIdea,
}) {}

export default DossierModuleService
