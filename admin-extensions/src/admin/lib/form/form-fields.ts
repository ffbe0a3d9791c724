import { ApiError } from "../api"
import { isIsoDay } from "../day"

export type FieldKind = "line" | "area" | "day" | "number" | "choice" | "check"

/** What a form holds: every value as typed; an unticked box is "". */
export type FormValues = Readonly<Record<string, string>>

/** One field of an action's form. `name` is the property of the request body it fills. */
export interface FormField {
  name: string
  label: string
  kind: FieldKind
  required?: boolean
  hint?: string
  choices?: readonly { value: string; label: string }[]
  /** Shown, required and sent only when this holds. */
  when?: (values: FormValues) => boolean
  initial?: string
  maxLength?: number
}

export interface FieldProblem {
  field: string
  kind: "missing" | "notADay" | "notANumber"
}

export function initialValues(fields: readonly FormField[]): FormValues {
  return Object.fromEntries(fields.map((field) => [field.name, field.initial ?? ""]))
}

export function visibleFields(fields: readonly FormField[], values: FormValues): FormField[] {
  return fields.filter((field) => field.when === undefined || field.when(values))
}

/** What can be seen to be wrong before anything is sent; the backend judges the rest. */
export function problemsOf(fields: readonly FormField[], values: FormValues): FieldProblem[] {
  return visibleFields(fields, values).flatMap((field): FieldProblem[] => {
    const value = (values[field.name] ?? "").trim()
    if (value === "") return field.required === true ? [{ field: field.name, kind: "missing" }] : []
    if (field.kind === "day" && !isIsoDay(value)) return [{ field: field.name, kind: "notADay" }]
    if (field.kind === "number" && numberOf(value) === null)
      return [{ field: field.name, kind: "notANumber" }]
    return []
  })
}

/** `61,5` or `61.5` → 61.5; null when it is no number. */
export function numberOf(text: string): number | null {
  const plain = text.trim().replace(",", ".")
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null
  return Number(plain)
}

/** An optional text as the contract wants it: null when nothing was written. */
export function textOrNull(value: string | undefined): string | null {
  const text = (value ?? "").trim()
  return text === "" ? null : text
}

export function text(value: string | undefined): string {
  return (value ?? "").trim()
}

/**
 * The field of this form a refusal speaks of; null when it is none of them, and the sentence belongs
 * above the form. `findings.0.text` speaks of `findings`.
 */
export function fieldOfFault(fields: readonly FormField[], error: unknown): string | null {
  if (!(error instanceof ApiError) || error.field === null) return null
  const head = error.field.split(".")[0]
  const names = fields.map((field) => field.name)
  return names.find((name) => name === error.field) ?? names.find((name) => name === head) ?? null
}
