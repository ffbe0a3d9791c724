import type { InspectionRow } from "@ocop/backend/contract"
import { describe, expect, it } from "vitest"
import { inspectionsViewParams, readInspectionsView } from "../url/inspections"
import { inspectionWords } from "../words/inspections"
import { dueOf, emptyChecklist, findingsOf, followUpBody, inspectionActs, recordBody } from "./record"

const ITEMS = inspectionWords.vi.item

describe("result of an inspection", () => {
  it("turns every line that is not kept into a finding with words of its own", () => {
    const rows = emptyChecklist().map((row) =>
      row.item === "mark_stars_as_awarded"
        ? { ...row, answer: "not_kept" as const, note: "Nhãn in 5 sao", severity: "major" as const }
        : row.item === "raw_material"
          ? { ...row, answer: "not_kept" as const }
          : row,
    )
    expect(findingsOf(rows, ITEMS)).toEqual([
      { item: "raw_material", severity: "minor", text: ITEMS.raw_material },
      { item: "mark_stars_as_awarded", severity: "major", text: "Nhãn in 5 sao" },
    ])
  })

  it("sends a deadline only when something is to be mended, a ground only with a proposal", () => {
    const values = {
      inspectedOn: "2026-11-20",
      conclusion: "x",
      mendBy: "2026-12-20",
      ground: "mark_misused",
    }
    const body = (outcome: string) => recordBody(2, { ...values, outcome }, [], ITEMS)
    expect(body("passed")).toMatchObject({ revision: 2, mendBy: null, ground: null })
    expect(body("mend")).toMatchObject({ mendBy: "2026-12-20", ground: null })
    expect(body("propose_withdrawal")).toMatchObject({ mendBy: null, ground: "mark_misused" })
    expect(followUpBody(3, { ...values, outcome: "more_time" })).toMatchObject({
      outcome: "more_time",
      mendBy: "2026-12-20",
      ground: null,
    })
  })
})

describe("what comes next", () => {
  it("follows the state, and leads to withdrawal where there is a certificate", () => {
    const of = (state: InspectionRow["state"], certificateId: string | null = "c") =>
      inspectionActs({ state, certificateId })
    expect(of("planned")).toEqual(["record", "cancel"])
    expect(of("mending")).toEqual(["followUp"])
    expect(of("withdrawal_proposed")).toEqual(["withdraw", "dismiss"])
    expect(of("withdrawal_proposed", null)).toEqual(["dismiss"])
    for (const state of ["passed", "mended", "withdrawn", "dismissed", "cancelled"] as const)
      expect(of(state)).toEqual([])
  })

  it("names the deadline that runs in each state", () => {
    const row = {
      plannedOn: "2026-01-01",
      mendBy: "2026-02-01",
      withdrawalDueOn: "2026-03-01",
    } as InspectionRow
    expect(dueOf({ ...row, state: "planned" })).toEqual({ kind: "plan", on: "2026-01-01" })
    expect(dueOf({ ...row, state: "mending" })).toEqual({ kind: "mend", on: "2026-02-01" })
    expect(dueOf({ ...row, state: "withdrawal_proposed" })).toEqual({ kind: "decide", on: "2026-03-01" })
    expect(dueOf({ ...row, state: "passed" })).toBeNull()
  })
})

describe("inspections in the address", () => {
  it("come back from their own address", () => {
    const view = readInspectionsView(
      new URLSearchParams("state=mending&kind=sudden&overdue=true&page=2&open=i"),
    )
    expect(readInspectionsView(inspectionsViewParams(view))).toEqual(view)
    expect(view).toMatchObject({ state: "mending", isOverdueOnly: true, open: "i" })
    expect(inspectionsViewParams(readInspectionsView(new URLSearchParams("state=x"))).toString()).toBe("")
  })
})
