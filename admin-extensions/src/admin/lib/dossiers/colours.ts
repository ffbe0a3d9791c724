import type { DossierState } from "@ocop/backend/contract"

/** Grey: nobody in the office has to act; orange: the producer has; blue: an office has; the rest are ends. */
export const DOSSIER_STATE_COLOURS: Readonly<
  Record<DossierState, "grey" | "blue" | "orange" | "purple" | "green" | "red">
> = {
  draft: "grey",
  submitted: "blue",
  returned: "orange",
  advisory: "blue",
  supplement_requested: "orange",
  council: "purple",
  decided: "purple",
  forwarded: "purple",
  recognised: "green",
  refused: "red",
  withdrawn: "grey",
}
