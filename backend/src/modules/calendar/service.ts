import { MedusaService } from "@medusajs/framework/utils"
import CalendarDay from "./models/calendar-day"

/** Holidays and swapped working days of the state administration. */
class CalendarModuleService extends MedusaService({ CalendarDay }) {}

export default CalendarModuleService
