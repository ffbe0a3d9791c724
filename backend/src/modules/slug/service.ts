import { MedusaService } from "@medusajs/framework/utils"
import SlugAlias from "./models/slug-alias"

/** Former and present public handles. */
class SlugModuleService extends MedusaService({ SlugAlias }) {}

export default SlugModuleService
