import { z } from "@medusajs/framework/zod"
import { isoDay } from "./primitives"

/** A day that is not what its weekday says: a holiday, or a weekend day worked in exchange. */
export const calendarDay = z.strictObject({
  day: isoDay,
  kind: z.enum(["off", "work"]),
  title: z.string().trim().min(1).max(200),
  /** The notice or article it rests on. */
  source: z.string().trim().min(1).max(500),
  /** False until an official notice was seen. */
  certain: z.boolean(),
})
export type CalendarDay = z.infer<typeof calendarDay>

/** GET /admin/ocop/calendar/{year}. `revision` names this content; PUT sends it back. */
export const calendarYear = z.object({
  year: z.number().int(),
  revision: z.string(),
  days: z.array(calendarDay),
})
export type CalendarYear = z.infer<typeof calendarYear>

/** PUT /admin/ocop/calendar/{year}: the whole year anew. */
export const calendarYearUpdate = z.strictObject({
  revision: z.string(),
  days: z.array(calendarDay).max(120),
})
export type CalendarYearUpdate = z.infer<typeof calendarYearUpdate>
