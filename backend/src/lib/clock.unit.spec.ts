import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { CLOCK_SHIFT_FILE, isRehearsal, now, shiftDaysOf } from "./clock"
import { addDays, localDayOf, today } from "./local-day"

describe("clock", () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-clock-"))
  const shift = (text: string) => fs.writeFileSync(path.join(dataDir, CLOCK_SHIFT_FILE), text)

  beforeEach(() => {
    vi.useFakeTimers({ now: new Date("2026-11-22T03:00:00Z"), toFake: ["Date"] })
    vi.stubEnv("OCOP_DATA_DIR", dataDir)
    vi.stubEnv("OCOP_OPERATOR_PRODUCTION", undefined)
    vi.stubEnv("NODE_ENV", "test")
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  })
  afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }))

  it("is the real time unless a rehearsal was asked for", () => {
    shift("1096")
    vi.stubEnv("OCOP_REHEARSAL", undefined)
    expect(now()).toEqual(new Date())
    vi.stubEnv("OCOP_REHEARSAL", "true")
    vi.stubEnv("OCOP_OPERATOR_PRODUCTION", "true")
    expect(now()).toEqual(new Date())
  })

  it("moves by the days in the file and notices a change within a second", () => {
    vi.stubEnv("OCOP_REHEARSAL", "true")
    shift("1096")
    vi.setSystemTime(new Date("2026-11-22T04:00:00Z"))
    expect(today()).toBe("2029-11-22")
    shift("-1\n")
    vi.setSystemTime(new Date("2026-11-22T04:00:02Z"))
    expect(today()).toBe("2026-11-21")
    fs.rmSync(path.join(dataDir, CLOCK_SHIFT_FILE))
    vi.setSystemTime(new Date("2026-11-22T04:00:04Z"))
    expect(today()).toBe("2026-11-22")
  })

  it("turns the day at local midnight, in every season", () => {
    for (const day of ["2026-03-29", "2026-10-25", "2028-02-29"]) {
      expect(localDayOf(new Date(`${day}T16:59:59.999Z`))).toBe(day)
      expect(localDayOf(new Date(`${day}T17:00:00.000Z`))).toBe(addDays(day, 1))
    }
  })

  it("reads whole days only", () => {
    expect(["12", " -3 ", "1.5", "", "abc", "99999"].map(shiftDaysOf)).toEqual([12, -3, 0, 0, 0, 0])
  })

  it("tells the operator's production from a server's NODE_ENV", () => {
    const on = { OCOP_REHEARSAL: "true" }
    expect(isRehearsal({ ...on, NODE_ENV: "production" })).toBe(false)
    expect(isRehearsal({ ...on, NODE_ENV: "production", OCOP_OPERATOR_PRODUCTION: "false" })).toBe(true)
    expect(isRehearsal({ NODE_ENV: "test" })).toBe(false)
  })
})
