/** SQLSTATE unique_violation. */
const UNIQUE_VIOLATION = "23505"

function isUniqueViolation(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === UNIQUE_VIOLATION
}

/**
 * Runs a write and turns a broken unique key into a refusal: of two who write at once, the second is told
 * why instead of meeting a server error. The caller's transaction is lost either way.
 */
export async function refusingDuplicates<T>(write: () => Promise<T>, refusal: () => Error): Promise<T> {
  try {
    return await write()
  } catch (error) {
    throw isUniqueViolation(error) ? refusal() : error
  }
}
