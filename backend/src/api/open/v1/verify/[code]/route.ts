import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Verification } from "../../../../../contract"
import { now as clockNow } from "../../../../../lib/clock"
import { readDatabase } from "../../../../../lib/database"
import { today } from "../../../../../lib/local-day"
import { findCertificate, unknownVerification, verifyCertificate } from "../../../../../register/verify"
import { snapshotFor } from "../../snapshot"

/** Codes and numbers are short; anything longer is not looked up. */
const MAX_CODE_LENGTH = 120

/** The live state of a certificate by verification code or number. Unknown: 404, `state: "unknown"`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Verification>): Promise<void> {
  const now = clockNow()
  const asOf = today(now)
  const typed = (req.params.code ?? "").trim().slice(0, MAX_CODE_LENGTH)
  const database = readDatabase(req.scope)
  res.setHeader("Cache-Control", "no-store")
  const certificate = await findCertificate(database, typed)
  const verification =
    certificate === null
      ? null
      : await verifyCertificate(database, await snapshotFor(req, { live: true }), certificate, asOf, now)
  if (verification === null) {
    res.status(404).json(unknownVerification(typed, asOf, now))
    return
  }
  res.json(verification)
}
