import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../lib/local-day"
import { remindOfClocksWorkflow } from "../workflows/dossier/remind-of-clocks"

/** Every quarter of an hour: a clock that moved, or a day that began, is told soon; each turn only once. */
export default async function dossierClocks(container: MedusaContainer): Promise<void> {
  if (process.env.NODE_ENV === "test") return
  await remindOfClocksWorkflow(container).run({ input: { day: today() } })
}

export const config = { name: "ocop-dossier-clocks", schedule: "*/15 * * * *" }
