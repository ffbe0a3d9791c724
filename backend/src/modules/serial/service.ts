import { MedusaService } from "@medusajs/framework/utils"
import Serial from "./models/serial"

/** Counters behind official numbers. Numbers are taken by `nextSerial` alone. */
class SerialModuleService extends MedusaService({ Serial }) {}

export default SerialModuleService
