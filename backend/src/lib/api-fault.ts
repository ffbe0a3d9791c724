import type { ApiFault } from "../contract"

/**
 * A request we refuse, told to the person who sent it: stable code, the field at fault, what to do.
 * Thrown anywhere below a route; the error handler of `api/middlewares.ts` answers it.
 */
export class ApiFaultError extends Error {
  override readonly name = "ApiFaultError"

  constructor(
    readonly status: number,
    readonly fault: ApiFault,
  ) {
    super(fault.message)
  }
}

/** 400: a parameter or property is wrong. */
export function badRequest(code: string, field: string | null, message: string): ApiFaultError {
  return new ApiFaultError(400, { code, field, message })
}

/** 404: there is no such thing, or it is not yours to know of. */
export function notFound(code: string, field: string | null, message: string): ApiFaultError {
  return new ApiFaultError(404, { code, field, message })
}

/** 409: what the request asks for no longer fits the state of things. */
export function conflict(code: string, field: string | null, message: string): ApiFaultError {
  return new ApiFaultError(409, { code, field, message })
}

/**
 * The refusal an error is, or null. Errors leave a workflow as plain objects that kept their own
 * properties, so a refusal thrown in a step is known by its shape.
 */
export function asApiFault(error: unknown): ApiFaultError | null {
  if (error instanceof ApiFaultError) return error
  if (typeof error !== "object" || error === null) return null
  const { name, status, fault } = error as Partial<ApiFaultError>
  return name === "ApiFaultError" && typeof status === "number" && fault !== undefined
    ? new ApiFaultError(status, fault)
    : null
}
