import { describe, expect, it } from "vitest"
import type { ImportReport } from "@ocop/backend/contract"
import { roundedWait } from "./duration"
import { MAX_FILE_BYTES, problemOfFile } from "./file-check"
import { confirmVerdict, isRunning, pollAfterMs, shareDone, stepOf } from "./import-job"

const REPORT: ImportReport = {
  id: "rimp_1",
  kind: "registry",
  fileName: "so.xlsx",
  sha256: "",
  status: "previewed",
  dryRun: true,
  rows: 10,
  created: 1,
  updated: 0,
  unchanged: 9,
  faultCount: 0,
  faults: [],
  warnings: [],
  changes: [],
  annotatedFile: null,
  durationMs: 5,
}

describe("whether a preview may be written", () => {
  it("needs a finished preview that changes something", () => {
    expect(confirmVerdict({ status: "previewed", report: REPORT })).toBe("allowed")
    expect(confirmVerdict({ status: "previewed", report: { ...REPORT, created: 0 } })).toBe("nothingToWrite")
    expect(confirmVerdict({ status: "checking", report: null })).toBe("notPreviewed")
  })

  it("is held back by a single fault, and never offered twice", () => {
    expect(confirmVerdict({ status: "previewed", report: { ...REPORT, faultCount: 1 } })).toBe("faults")
    expect(confirmVerdict({ status: "applying", report: REPORT })).toBe("notPreviewed")
    expect(confirmVerdict({ status: "applied", report: REPORT })).toBe("notPreviewed")
  })
})

describe("a running import", () => {
  it("is asked again only while the server is at work", () => {
    expect(["reading", "checking", "applying"].every((status) => isRunning(status as "reading"))).toBe(true)
    expect(pollAfterMs("checking")).toBeGreaterThan(0)
    for (const status of ["previewed", "refused", "applied", "failed"] as const) {
      expect(pollAfterMs(status)).toBe(false)
    }
    expect(pollAfterMs(undefined)).toBe(false)
  })

  it("shows the step of its status", () => {
    expect(stepOf("reading")).toBe("read")
    expect(stepOf("refused")).toBe("preview")
    expect(stepOf("applied")).toBe("apply")
  })

  it("tells its share only when the file has told its length", () => {
    expect(shareDone({ rowsRead: 50, rowsTotal: 200, secondsLeft: null })).toBe(0.25)
    expect(shareDone({ rowsRead: 50, rowsTotal: null, secondsLeft: null })).toBeNull()
    expect(shareDone({ rowsRead: 300, rowsTotal: 200, secondsLeft: null })).toBe(1)
    expect(shareDone(null)).toBeNull()
  })

  it("rounds the time left to what a person can use", () => {
    expect(roundedWait(0.2)).toEqual({ unit: "second", count: 1 })
    expect(roundedWait(7.6)).toEqual({ unit: "second", count: 8 })
    expect(roundedWait(44)).toEqual({ unit: "second", count: 40 })
    expect(roundedWait(170)).toEqual({ unit: "minute", count: 3 })
  })
})

describe("a chosen file", () => {
  it("is sent when it is a spreadsheet of a sensible size", () => {
    expect(problemOfFile({ name: "Sổ ĐĂNG KÝ.XLSX", size: 10 })).toBeNull()
    expect(problemOfFile({ name: "so.csv", size: MAX_FILE_BYTES })).toBeNull()
  })

  it("is refused with the reason that helps", () => {
    expect(problemOfFile({ name: "so.xls", size: 10 })).toBe("oldExcel")
    expect(problemOfFile({ name: "so.pdf", size: 10 })).toBe("wrongType")
    expect(problemOfFile({ name: "so.xlsx", size: 0 })).toBe("empty")
    expect(problemOfFile({ name: "so.xlsx", size: MAX_FILE_BYTES + 1 })).toBe("tooLarge")
  })
})
