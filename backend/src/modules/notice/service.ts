import { MedusaService } from "@medusajs/framework/utils"
import Mail from "./models/mail"
import Notice from "./models/notice"

/** Notices in the application and by mail. */
class NoticeModuleService extends MedusaService({ Notice, Mail }) {}

export default NoticeModuleService
