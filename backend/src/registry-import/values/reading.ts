/** What became of a cell: its value, or what is wrong with it and how to mend it. */
export type Reading<T> = { ok: true; value: T } | { ok: false; problem: CellProblem }

export interface CellProblem {
  code: string
  message: string
  remedy: string
  severity?: "fault" | "warning"
}

export function good<T>(value: T): Reading<T> {
  return { ok: true, value }
}

export function bad(code: string, message: string, remedy: string): { ok: false; problem: CellProblem } {
  return { ok: false, problem: { code, message, remedy } }
}
