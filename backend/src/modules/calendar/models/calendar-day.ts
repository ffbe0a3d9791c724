import { model } from "@medusajs/framework/utils"

/** A day that is not what its weekday says. `certain` is false until an official notice is seen. */
const CalendarDay = model
  .define(
    { name: "calendar_day", tableName: "ocop_calendar_day" },
    {
      id: model.id({ prefix: "cald" }).primaryKey(),
      day: model.text(),
      kind: model.enum(["off", "work"]),
      title: model.text(),
      source: model.text(),
      certain: model.boolean(),
    },
  )
  .indexes([{ on: ["day"], unique: true, where: "deleted_at IS NULL" }])

export default CalendarDay
