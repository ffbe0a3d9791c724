import fs from "node:fs"
import path from "node:path"

/**
 * The server's clock. Everything that asks for «now» or «today» asks here, so that a rehearsal can say
 * «36 months later» without waiting and without restarting.
 */
const DAY_MS = 24 * 60 * 60 * 1000
const REREAD_MS = 1000
/** More than a century either way is a slip of the pen, not a rehearsal. */
const MAX_SHIFT_DAYS = 36_600

/** Name of the file in the data folder that holds a whole number of days. */
export const CLOCK_SHIFT_FILE = "clock-shift-days"

type Env = Record<string, string | undefined>

/**
 * True where the clock may be moved: `OCOP_REHEARSAL=true`, and the operator has not said that this is
 * production. The launcher runs servers with NODE_ENV=production also on a trial machine; it says what
 * the operator meant in OCOP_OPERATOR_PRODUCTION.
 */
export function isRehearsal(env: Env): boolean {
  const production = env.OCOP_OPERATOR_PRODUCTION ?? String(env.NODE_ENV === "production")
  return env.OCOP_REHEARSAL === "true" && production !== "true"
}

/** Whole days told by the text of the file; anything else counts as none. */
export function shiftDaysOf(text: string): number {
  const value = /^-?\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : 0
  return Math.abs(value) <= MAX_SHIFT_DAYS ? value : 0
}

let shiftDays = 0
let readAt = Number.NEGATIVE_INFINITY

function currentShiftDays(realMs: number): number {
  // A real clock that was set back must not freeze the shift: hence the absolute difference.
  if (Math.abs(realMs - readAt) < REREAD_MS) return shiftDays
  readAt = realMs
  const dataDir = process.env.OCOP_DATA_DIR
  if (dataDir === undefined) return (shiftDays = 0)
  try {
    shiftDays = shiftDaysOf(fs.readFileSync(path.join(dataDir, CLOCK_SHIFT_FILE), "utf8"))
  } catch {
    // No file: the real day.
    shiftDays = 0
  }
  return shiftDays
}

/**
 * This moment. In a rehearsal (`isRehearsal`) moved by the whole days in
 * `<OCOP_DATA_DIR>/clock-shift-days`, looked at once a second at most; elsewhere the real time.
 */
export function now(): Date {
  const realMs = Date.now()
  if (!isRehearsal(process.env)) return new Date(realMs)
  return new Date(realMs + currentShiftDays(realMs) * DAY_MS)
}
