import { MedusaService } from "@medusajs/framework/utils"
import Inspection from "./models/inspection"
import InspectionPhoto from "./models/inspection-photo"
import InspectionPlan from "./models/inspection-plan"
import InspectionStep from "./models/inspection-step"

/** Inspection after recognition (hậu kiểm, Điều 9). */
class InspectionModuleService extends MedusaService({
  Inspection,
  InspectionPhoto,
  InspectionPlan,
  InspectionStep,
}) {}

export default InspectionModuleService
