import { MedusaService } from "@medusajs/framework/utils"
import OrderReference from "./models/order-reference"

/** What the marketplace keeps beside Medusa's orders. */
class MarketplaceModuleService extends MedusaService({ OrderReference }) {}

export default MarketplaceModuleService
