import { dossierKind, dossierState, type DossierState } from "../../../contract"
import { CLOSED_STATES, clockOf, EDITABLE_STATES, MOVES, moveOf, OPEN_STATES } from "./dossier-states"

const STATES = dossierState.options

function reachable(from: DossierState): Set<DossierState> {
  const seen = new Set<DossierState>([from])
  for (const state of seen) for (const move of MOVES) if (move.from === state) seen.add(move.to)
  return seen
}

describe("the table of moves", () => {
  it("reaches every state from a draft, and lets every open dossier end", () => {
    expect([...reachable("draft")].sort()).toEqual([...STATES].sort())
    for (const state of OPEN_STATES) {
      expect(CLOSED_STATES.some((closed) => reachable(state).has(closed))).toBe(true)
    }
  })

  it("never moves a closed dossier, and names each move once", () => {
    expect([...OPEN_STATES, ...CLOSED_STATES].sort()).toEqual([...STATES].sort())
    expect(MOVES.filter(({ from }) => CLOSED_STATES.includes(from))).toEqual([])
    expect(new Set(MOVES.map(({ from, to }) => `${from} ${to}`)).size).toBe(MOVES.length)
  })

  it("brings stars only after a council's result", () => {
    const before = MOVES.filter(({ to }) => to === "recognised").map(({ from }) => from)
    expect(before).toEqual(["decided", "forwarded"])
    expect(MOVES.filter(({ to }) => to === "decided").map(({ from }) => from)).toEqual(["council", "decided"])
  })

  it("lets a producer change only what is with the producer, and take back nothing from the council", () => {
    for (const state of EDITABLE_STATES) {
      const next = MOVES.filter(({ from, roles }) => from === state && roles.includes("producer"))
      expect(next.length).toBeGreaterThan(0)
    }
    for (const state of ["council", "decided", "forwarded"] as const) {
      expect(moveOf(state, "withdrawn")).toBeNull()
    }
  })

  it("has no move without a role, and none a council member makes alone", () => {
    for (const { roles } of MOVES) {
      expect(roles.length).toBeGreaterThan(0)
      expect(roles).not.toContain("council_member")
    }
  })
})

describe("clockOf", () => {
  it("gives every waiting authority a clock, and none to a closed dossier", () => {
    for (const kind of dossierKind.options) {
      for (const state of CLOSED_STATES) expect(clockOf(kind, state)).toBeNull()
      for (const state of ["submitted", "advisory", "council", "forwarded"] as const) {
        expect(clockOf(kind, state)).not.toBeNull()
      }
    }
  })

  it("gives a re-evaluation its own 45 days with the province", () => {
    expect(clockOf("re_evaluation", "advisory")).toBe("re_evaluation")
    expect(clockOf("first", "advisory")).toBe("province_round")
  })
})
