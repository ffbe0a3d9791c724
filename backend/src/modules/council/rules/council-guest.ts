/** One time a user sat on a council. */
export interface PastSeat {
  worksAtOffice: boolean
  /** Null: still sits. */
  leftAt: Date | null
}

/**
 * True for a user who is known to the system as a council member alone: such a user has the session
 * routes and no others. Leaving a council opens nothing: the last seat goes on to decide. A user who
 * never sat on one is not a guest.
 */
export function isCouncilGuest(seats: readonly PastSeat[]): boolean {
  const current = seats.filter(({ leftAt }) => leftAt === null)
  if (current.length > 0) return !current.some(({ worksAtOffice }) => worksAtOffice)
  const latest = Math.max(...seats.map(({ leftAt }) => leftAt?.getTime() ?? 0))
  const last = seats.filter(({ leftAt }) => leftAt?.getTime() === latest)
  return last.length > 0 && !last.some(({ worksAtOffice }) => worksAtOffice)
}
