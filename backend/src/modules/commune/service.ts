import { MedusaService } from "@medusajs/framework/utils"
import NtmRecognition from "./models/ntm-recognition"
import Unit from "./models/unit"
import UnitLineage from "./models/unit-lineage"

/** Administrative units with validity periods and lineage, and their NTM recognitions. */
class CommuneModuleService extends MedusaService({ Unit, UnitLineage, NtmRecognition }) {}

export default CommuneModuleService
