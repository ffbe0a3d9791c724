import fs from "node:fs"
import path from "node:path"
import { z } from "@medusajs/framework/zod"
import { backendDataDir } from "../../../config/data-files"
import { calendarDay } from "../../../contract"

const calendarFile = z.strictObject({ year: z.number().int(), days: z.array(calendarDay) })
export type CalendarFile = z.infer<typeof calendarFile>

/** The calendars we ship (`data/calendar/<year>.json`), by year. */
export function bundledCalendars(): CalendarFile[] {
  const root = path.join(backendDataDir(), "calendar")
  return fs
    .readdirSync(root)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => calendarFile.parse(JSON.parse(fs.readFileSync(path.join(root, name), "utf8"))))
}
