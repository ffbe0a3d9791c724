import { MedusaService } from "@medusajs/framework/utils"
import OutboxEvent from "./models/outbox-event"

/** Transactional outbox of domain events. */
class OutboxModuleService extends MedusaService({ OutboxEvent }) {}

export default OutboxModuleService
