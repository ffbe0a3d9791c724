import { MedusaService } from "@medusajs/framework/utils"
import Industry from "./models/industry"
import ProductGroup from "./models/product-group"
import ProductSet from "./models/product-set"
import RulesetVersion from "./models/ruleset-version"
import StarEvent from "./models/star-event"

/** Industries, groups and sets of the law, its rulesets by version, and the star events of products. */
class RatingModuleService extends MedusaService({
  Industry,
  ProductGroup,
  ProductSet,
  RulesetVersion,
  StarEvent,
}) {}

export default RatingModuleService
