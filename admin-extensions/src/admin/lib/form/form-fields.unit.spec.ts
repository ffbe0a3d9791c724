import { describe, expect, it } from "vitest"
import { errorOfAnswer } from "../api"
import {
  fieldOfFault,
  initialValues,
  numberOf,
  problemsOf,
  textOrNull,
  visibleFields,
  type FormField,
} from "./form-fields"

const FIELDS: FormField[] = [
  { name: "outcome", label: "", kind: "choice", required: true, initial: "passed" },
  { name: "mendBy", label: "", kind: "day", required: true, when: (values) => values.outcome === "mend" },
  { name: "points", label: "", kind: "number" },
]

describe("form of an act", () => {
  it("asks only for what applies", () => {
    const values = initialValues(FIELDS)
    expect(values).toEqual({ outcome: "passed", mendBy: "", points: "" })
    expect(visibleFields(FIELDS, values).map((field) => field.name)).toEqual(["outcome", "points"])
    expect(problemsOf(FIELDS, values)).toEqual([])
    expect(problemsOf(FIELDS, { ...values, outcome: "mend" })).toEqual([{ field: "mendBy", kind: "missing" }])
  })

  it("sees blanks, impossible days and words for numbers", () => {
    const values = { outcome: " ", mendBy: "2026-02-30", points: "sáu" }
    expect(problemsOf(FIELDS, values)).toEqual([
      { field: "outcome", kind: "missing" },
      { field: "points", kind: "notANumber" },
    ])
    expect(problemsOf(FIELDS, { ...values, outcome: "mend" })).toContainEqual({
      field: "mendBy",
      kind: "notADay",
    })
  })

  it("reads numbers with the comma of Việt Nam", () => {
    expect(numberOf("61,5")).toBe(61.5)
    expect(numberOf(" 90 ")).toBe(90)
    expect(numberOf("1.000,5")).toBeNull()
    expect(textOrNull("  ")).toBeNull()
  })

  it("puts a refusal at the field it speaks of, and above the form when it is none of them", () => {
    const at = (field: string | null) =>
      fieldOfFault(FIELDS, errorOfAnswer(400, JSON.stringify({ code: "X", field, message: "Sai." })))
    expect(at("mendBy")).toBe("mendBy")
    expect(at("points.0.text")).toBe("points")
    expect(at("id")).toBeNull()
    expect(at(null)).toBeNull()
    expect(fieldOfFault(FIELDS, new TypeError("boom"))).toBeNull()
  })
})
