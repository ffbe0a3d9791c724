import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../lib/local-day"
import { turnCertificateDayWorkflow } from "../workflows/certificate/turn-day"

/**
 * Looks every minute whether a new local day (Asia/Ho_Chi_Minh) has begun, rather than at one moment
 * only: a server that was down at midnight, or a rehearsal that moves the clock, catches up by itself.
 */
export default async function certificateDay(container: MedusaContainer): Promise<void> {
  if (process.env.NODE_ENV === "test") return
  await turnCertificateDayWorkflow(container).run({ input: { day: today() } })
}

export const config = { name: "ocop-certificate-day", schedule: "* * * * *" }
