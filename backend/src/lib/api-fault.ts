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
